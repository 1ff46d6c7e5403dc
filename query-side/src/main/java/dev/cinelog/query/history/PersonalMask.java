package dev.cinelog.query.history;

import dev.cinelog.api.Personal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Hides the personal fields of an event from those who did not ask for them with a reason. */
final class PersonalMask {

    private static final String MASKED = "[masked]";

    private PersonalMask() {}

    static Map<String, Object> mask(Class<?> eventType, Map<String, Object> fields) {
        var shown = new LinkedHashMap<>(fields);
        for (var component : eventType.getRecordComponents()) {
            if (component.isAnnotationPresent(Personal.class)) {
                shown.computeIfPresent(component.getName(), (name, value) -> MASKED);
            }
        }
        return shown;
    }
}
