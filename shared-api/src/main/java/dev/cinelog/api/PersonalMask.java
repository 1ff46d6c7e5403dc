package dev.cinelog.api;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hides the personal fields of an event from those who did not ask for them with a reason. */
public final class PersonalMask {

    /** What stands for a personal text that is hidden. */
    public static final String MASKED = "[masked]";

    /** What stands for a credential. */
    public static final String SECRET = "[secret]";

    private PersonalMask() {}

    /** The event as those may see it who gave a reason, and the person whom it is about: all but credentials. */
    public static Object reveal(Object event) {
        return replace(event, component -> component.isAnnotationPresent(Credential.class), SECRET);
    }

    /** The event without what is personal in it; what was erased still reads as erased, and what is no text is gone. */
    public static Object hide(Object event) {
        return hide(event, MASKED);
    }

    /**
     * The same, for those who compare.
     *
     * @param mask what stands for each personal text
     */
    public static Object hide(Object event, String mask) {
        return replace(event, component -> component.isAnnotationPresent(Personal.class), mask);
    }

    private static Object replace(Object event, Predicate<RecordComponent> hidden, String mask) {
        var type = event.getClass();
        var components = type.getRecordComponents();
        if (components == null || Stream.of(components).noneMatch(hidden)) {
            return event;
        }
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = new @Nullable Object[components.length];
        try {
            for (var i = 0; i < components.length; i++) {
                var value = components[i].getAccessor().invoke(event);
                values[i] = hidden.test(components[i]) ? masked(value, mask) : value;
            }
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type.getName() + " cannot be masked", impossible);
        }
    }

    private static @Nullable Object masked(@Nullable Object value, String mask) {
        if (!(value instanceof String text)) {
            return null;
        }
        return text.equals(Personal.ERASED) ? Personal.ERASED : mask;
    }
}
