/** Alarms against a real PostgreSQL. */
@NullMarked
package dev.cinelog.saga.alarm;

import org.jspecify.annotations.NullMarked;
