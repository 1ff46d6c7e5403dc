/** The event store on PostgreSQL: Axon's JDBC engine, with what it needs to answer at once and to say what was published. */
@NullMarked
package dev.cinelog.app.eventstore;

import org.jspecify.annotations.NullMarked;
