/** Where a request comes from: the address of its sender, and of whom a trusted proxy speaks for. */
@NullMarked
package dev.cinelog.rest.address;

import org.jspecify.annotations.NullMarked;
