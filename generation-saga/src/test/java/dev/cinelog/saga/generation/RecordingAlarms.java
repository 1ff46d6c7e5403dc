package dev.cinelog.saga.generation;

import dev.cinelog.saga.alarm.Alarms;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Alarms that never go off. */
final class RecordingAlarms implements Alarms {

    private final Map<String, Step.SetAlarm> waiting = new LinkedHashMap<>();

    @Override
    public void at(String key, Instant instant, Object command) {
        waiting.putIfAbsent(key, new Step.SetAlarm(key, instant, command));
    }

    @Override
    public void cancel(String key) {
        waiting.remove(key);
    }

    Iterable<Step.SetAlarm> waiting() {
        return waiting.values();
    }
}
