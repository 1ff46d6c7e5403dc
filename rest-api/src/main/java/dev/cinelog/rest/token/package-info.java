/** The tokens that Cinelog issues, and what they say. */
@NullMarked
package dev.cinelog.rest.token;

import org.jspecify.annotations.NullMarked;
