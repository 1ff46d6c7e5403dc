/** Who gets past the door: which token counts, whom it speaks for, which addresses need one. */
@NullMarked
package dev.cinelog.rest.security;

import org.jspecify.annotations.NullMarked;
