/** Keyed hashes: what makes links, cursors and tokens unforgeable, and names unreadable. */
@NullMarked
package dev.cinelog.rest.hash;

import org.jspecify.annotations.NullMarked;
