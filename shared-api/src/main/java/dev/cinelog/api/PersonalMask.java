package dev.cinelog.api;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hides the personal fields of an event from those who did not ask for them with a reason. */
public final class PersonalMask {

    /** What stands for a personal text that is hidden. */
    public static final String MASKED = "[masked]";

    /** What stands for a personal text that nobody can read any more. */
    public static final String ERASED = "[erased]";

    private PersonalMask() {}

    /** The event without what is personal in it; what was erased still reads as erased, and what is no text is gone. */
    public static Object hide(Object event) {
        var type = event.getClass();
        var components = type.getRecordComponents();
        if (components == null || Stream.of(components).noneMatch(PersonalMask::isPersonal)) {
            return event;
        }
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = new @Nullable Object[components.length];
        try {
            for (var i = 0; i < components.length; i++) {
                var value = components[i].getAccessor().invoke(event);
                values[i] = isPersonal(components[i]) ? hidden(value) : value;
            }
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type.getName() + " cannot be masked", impossible);
        }
    }

    private static boolean isPersonal(RecordComponent component) {
        return component.isAnnotationPresent(Personal.class);
    }

    private static @Nullable Object hidden(@Nullable Object value) {
        if (!(value instanceof String text)) {
            return null;
        }
        return text.equals(ERASED) ? ERASED : MASKED;
    }
}
