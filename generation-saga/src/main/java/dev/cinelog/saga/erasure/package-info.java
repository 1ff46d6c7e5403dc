/** What follows when a person is to be forgotten: all they have goes, and at last the key to what history says of them. */
@NullMarked
package dev.cinelog.saga.erasure;

import org.jspecify.annotations.NullMarked;
