/** What generators have in common. */
@NullMarked
package dev.cinelog.saga.generator;

import org.jspecify.annotations.NullMarked;
