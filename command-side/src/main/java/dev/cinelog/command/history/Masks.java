package dev.cinelog.command.history;

import dev.cinelog.api.PersonalMask;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Masks that are told apart until they are shown: a name that was changed is masked before and after, and must still count as
 * changed.
 */
final class Masks {

    private static final String MARK = PersonalMask.MASKED + '\0';

    private Masks() {}

    /** What stands for the personal texts of one event. */
    static String of(long sequence) {
        return MARK + sequence;
    }

    /** The fields with all masks alike. */
    static Map<String, Object> shown(Map<String, Object> fields) {
        var shown = new LinkedHashMap<String, Object>();
        fields.forEach((name, value) -> shown.put(name, shown(value)));
        return shown;
    }

    /** A value with all masks in it alike. */
    static @Nullable Object shown(@Nullable Object value) {
        if (value instanceof String text) {
            return text.startsWith(MARK) ? PersonalMask.MASKED : text;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Masks::shown).toList();
        }
        if (value instanceof Map<?, ?> map) {
            var shown = new LinkedHashMap<Object, @Nullable Object>();
            map.forEach((name, inner) -> shown.put(String.valueOf(shown(name)), shown(inner)));
            return shown;
        }
        return value;
    }
}
