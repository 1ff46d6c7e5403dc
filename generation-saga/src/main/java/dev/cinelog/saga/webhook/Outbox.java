package dev.cinelog.saga.webhook;

/** Where notices wait until somebody took them. */
public interface Outbox {

    /** Takes a notice; the same one twice is one. Takes part in the transaction around it. */
    void put(Announcement announcement);
}
