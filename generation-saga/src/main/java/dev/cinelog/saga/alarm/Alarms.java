package dev.cinelog.saga.alarm;

import java.time.Instant;

/**
 * Dispatches commands at an instant. An alarm does nothing by itself: its command is idempotent, and the aggregate decides
 * whether it comes too late.
 */
public interface Alarms {

    /** Sets an alarm; the same key twice is one alarm. Takes part in the transaction around it. */
    void at(String key, Instant instant, Object command);

    /** Takes an alarm back; one that went off, or was never set, is nothing to complain about. */
    void cancel(String key);
}
