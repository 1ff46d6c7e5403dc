package dev.cinelog.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The stored contract: what a file below {@code events} says was approved once, and is in somebody's history. */
class ApprovedEventsTest {

    private static final Path FILES = Path.of("src/test/resources/events");
    private static final String LIST = "approved-types.txt";

    static final List<Object> SAMPLES = EventSamples.ALL;

    private final ObjectMapper json = MessageJson.MAPPER;

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void isWrittenAsApproved(Object event) throws IOException {
        var file = FILES.resolve(fileName(event.getClass()));
        var written = json.readTree(json.writeValueAsBytes(event));

        assertThat(file).as("the approved form of %s", written).exists();
        assertThat(written).isEqualTo(json.readTree(file.toFile()));
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void isReadFromItsApprovedFile(Object event) throws IOException {
        var file = FILES.resolve(fileName(event.getClass())).toFile();

        assertThat((Object) json.readValue(file, event.getClass())).isEqualTo(event);
    }

    @Test
    void theListOfStoredTypesIsApproved() throws IOException {
        var stored = CompiledRecords.events().stream()
                .map(type -> type.getName() + " " + revision(type))
                .toList();

        assertThat(stored).containsExactlyElementsOf(Files.readAllLines(FILES.resolve(LIST)));
    }

    @Test
    void everyEventHasOneSample() {
        assertThat(EventSamples.ALL)
                .extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(CompiledRecords.events());
    }

    @Test
    void everyFileIsOfAStoredTypeAndOfEachItsPresentRevisionIsThere() throws IOException {
        var types = CompiledRecords.events().stream().map(Class::getSimpleName).toList();

        assertThat(files()).allMatch(name -> types.contains(name.substring(0, name.indexOf('.'))));
        assertThat(files())
                .containsAll(CompiledRecords.events().stream()
                        .map(ApprovedEventsTest::fileName)
                        .toList());
    }

    private static List<String> files() throws IOException {
        try (var files = Files.list(FILES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(LIST))
                    .toList();
        }
    }

    private static String fileName(Class<?> event) {
        return "%s.%s.json".formatted(event.getSimpleName(), revision(event));
    }

    private static String revision(Class<?> event) {
        return Objects.requireNonNull(event.getAnnotation(Revision.class), event::getName)
                .value();
    }
}
