/** The process as a table, and the saga around it. */
@NullMarked
package dev.cinelog.saga.generation;

import org.jspecify.annotations.NullMarked;
