package dev.cinelog.app.wiring;

import java.lang.reflect.Field;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Looks into objects that do not tell what they are made of. */
final class Inside {

    private Inside() {}

    static Object field(Object owner, String name) {
        for (Class<?> type = owner.getClass(); type != null; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return Objects.requireNonNull(value(field, owner), name);
                }
            }
        }
        throw new AssertionError(owner.getClass() + " has no field " + name);
    }

    private static @Nullable Object value(Field field, Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
