package dev.cinelog.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdTest {

    private static final String VALUE = "0198c5a0-0000-7000-8000-000000000001";

    private final ObjectMapper json = MessageJson.MAPPER;

    @ParameterizedTest
    @MethodSource("ids")
    void isWrittenAsAPlainString(Class<?> type) throws IOException {
        assertThat(json.writeValueAsString(id(type))).isEqualTo("\"" + VALUE + "\"");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void isReadFromAPlainString(Class<?> type) throws IOException {
        assertThat((Object) json.readValue("\"" + VALUE + "\"", type)).isEqualTo(id(type));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void showsItsValueAlone(Class<?> type) {
        assertThat(id(type)).hasToString(VALUE);
    }

    @Test
    void everyRecordNamedAnIdIsOne() {
        assertThat(CompiledRecords.all().stream()
                        .filter(type -> type.getSimpleName().endsWith("Id")))
                .isSubsetOf(ids());
    }

    static List<Class<?>> ids() {
        return CompiledRecords.all().stream().filter(IdTest::isId).toList();
    }

    private static boolean isId(Class<?> type) {
        return Stream.of(type.getDeclaredMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    private static Object id(Class<?> type) {
        try {
            return type.getConstructor(String.class).newInstance(VALUE);
        } catch (ReflectiveOperationException notAnId) {
            throw new IllegalStateException(notAnId);
        }
    }
}
