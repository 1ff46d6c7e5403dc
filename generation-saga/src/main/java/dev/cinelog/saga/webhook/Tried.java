package dev.cinelog.saga.webhook;

/** What is tried until it is done with. */
interface Tried<T extends Tried<T>> {

    /** The same, tried once more in vain. */
    T onceMore();
}
