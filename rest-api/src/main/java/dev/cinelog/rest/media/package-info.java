/** Where bytes are shown: signed links that end by themselves, ranges, and pictures for those who chose none. */
@NullMarked
package dev.cinelog.rest.media;

import org.jspecify.annotations.NullMarked;
