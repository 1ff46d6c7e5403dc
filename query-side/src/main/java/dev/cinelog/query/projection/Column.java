package dev.cinelog.query.projection;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One column of a {@link BulkStatement}.
 *
 * @param type as PostgreSQL names it
 * @param value its value in one row
 */
public record Column<T>(String type, Function<T, @Nullable Object> value) {

    public static <T> Column<T> uuid(Function<T, @Nullable UUID> value) {
        return new Column<>("uuid", value::apply);
    }

    public static <T> Column<T> text(Function<T, @Nullable String> value) {
        return new Column<>("text", value::apply);
    }

    public static <T> Column<T> bigint(ToLongFunction<T> value) {
        return new Column<>("int8", value::applyAsLong);
    }

    public static <T> Column<T> integer(ToIntFunction<T> value) {
        return new Column<>("int4", value::applyAsInt);
    }

    public static <T> Column<T> real(ToDoubleFunction<T> value) {
        return new Column<>("float8", value::applyAsDouble);
    }

    public static <T> Column<T> instant(Function<T, @Nullable Instant> value) {
        return new Column<>("timestamptz", value::apply);
    }

    public static <T> Column<T> any(String type, Function<T, @Nullable Object> value) {
        return new Column<>(type, value);
    }
}
