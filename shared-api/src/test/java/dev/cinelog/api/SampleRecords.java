package dev.cinelog.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Instances of any record of this module: every component is told from the next, or null where it may be. */
final class SampleRecords {

    private static final Instant SOME_TIME = Instant.parse("2026-03-01T12:00:00.123Z");

    private final boolean nulls;
    private int counter;

    private SampleRecords(boolean nulls) {
        this.nulls = nulls;
    }

    static Object filled(Class<?> type) {
        return new SampleRecords(false).instance(type);
    }

    static Object withNulls(Class<?> type) {
        return new SampleRecords(true).instance(type);
    }

    private Object instance(Class<?> type) {
        var components = type.getRecordComponents();
        var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable Object[] values = Stream.of(components).map(this::component).toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException("No sample of " + type, refused);
        }
    }

    private @Nullable Object component(RecordComponent component) {
        return nulls && component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                ? null
                : value(component.getGenericType());
    }

    private Object value(Type type) {
        counter++;
        if (type instanceof ParameterizedType generic) {
            return collection(generic);
        }
        var plain = (Class<?>) type;
        if (plain.isRecord()) {
            return instance(plain);
        }
        if (plain.isEnum()) {
            var constants = plain.getEnumConstants();
            return constants[counter % constants.length];
        }
        return scalar(plain);
    }

    private Object collection(ParameterizedType type) {
        var arguments = type.getActualTypeArguments();
        return switch (((Class<?>) type.getRawType()).getSimpleName()) {
            case "List" -> List.of(value(arguments[0]), value(arguments[0]));
            case "Set" -> Set.of(value(arguments[0]));
            case "Map" -> Map.of(value(arguments[0]), value(arguments[1]));
            default -> throw new IllegalArgumentException("No sample of " + type);
        };
    }

    private Object scalar(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String", "Object" -> "text " + counter;
            case "int", "Integer" -> counter;
            case "long", "Long" -> Integer.MAX_VALUE + (long) counter;
            case "double", "Double" -> counter + 0.1;
            case "boolean" -> true;
            case "Instant" -> SOME_TIME.plusSeconds(counter);
            default -> throw new IllegalArgumentException("No sample of " + type);
        };
    }
}
