package dev.cinelog.rest.error;

/** Tells what goes away by itself (a database that is away, a table that is locked) from what is wrong with this program. */
@FunctionalInterface
public interface Outages {

    /** Whether such a thing is the reason of a failure. */
    boolean causes(Throwable failure);
}
