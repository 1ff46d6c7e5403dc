/** The queue against a real PostgreSQL, and what its workers report. */
@NullMarked
package dev.cinelog.saga.render;

import org.jspecify.annotations.NullMarked;
