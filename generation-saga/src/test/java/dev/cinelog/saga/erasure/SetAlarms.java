package dev.cinelog.saga.erasure;

import dev.cinelog.saga.alarm.Alarms;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Alarms that were set, by their keys; none goes off. */
final class SetAlarms implements Alarms {

    record Alarm(Instant at, Object command) {}

    final Map<String, Alarm> set = new LinkedHashMap<>();

    @Override
    public void at(String key, Instant instant, Object command) {
        set.putIfAbsent(key, new Alarm(instant, command));
    }

    @Override
    public void cancel(String key) {
        set.remove(key);
    }
}
