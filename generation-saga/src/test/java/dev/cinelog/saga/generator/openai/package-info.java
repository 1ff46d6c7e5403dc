/** The videos protocol against hand-made servers, in all the ways in which it can go wrong. */
@NullMarked
package dev.cinelog.saga.generator.openai;

import org.jspecify.annotations.NullMarked;
