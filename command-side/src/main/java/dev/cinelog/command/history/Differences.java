package dev.cinelog.command.history;

import dev.cinelog.api.history.query.FieldChange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What differs between two states, field by field; what is absent and what is null are the same, and lists are compared whole. */
final class Differences {

    private final List<FieldChange> changes = new ArrayList<>();

    private Differences() {}

    static List<FieldChange> between(Map<?, ?> before, Map<?, ?> after) {
        var differences = new Differences();
        differences.compare("", before, after);
        return List.copyOf(differences.changes);
    }

    private void compare(String path, Map<?, ?> before, Map<?, ?> after) {
        var names = new LinkedHashSet<Object>(after.keySet());
        names.addAll(before.keySet());
        for (var name : names) {
            compare(path + name, before.get(name), after.get(name));
        }
    }

    private void compare(String path, @Nullable Object before, @Nullable Object after) {
        if (isFields(before) && isFields(after) && (before != null || after != null)) {
            compare(path + ".", fields(before), fields(after));
        } else if (!Objects.equals(before, after)) {
            changes.add(new FieldChange(path, before, after));
        }
    }

    private static boolean isFields(@Nullable Object value) {
        return value == null || value instanceof Map<?, ?>;
    }

    private static Map<?, ?> fields(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }
}
