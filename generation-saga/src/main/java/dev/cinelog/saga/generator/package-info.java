/**
 * The port that turns a prompt into a film, its adapters below. A generator knows nothing of jobs, attempts or the object store.
 */
@NullMarked
package dev.cinelog.saga.generator;

import org.jspecify.annotations.NullMarked;
