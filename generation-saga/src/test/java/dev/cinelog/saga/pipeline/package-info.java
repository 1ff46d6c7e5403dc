/** The media pipeline with real films and a store in memory. */
@NullMarked
package dev.cinelog.saga.pipeline;

import org.jspecify.annotations.NullMarked;
