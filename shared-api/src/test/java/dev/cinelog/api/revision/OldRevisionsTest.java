package dev.cinelog.api.revision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.cinelog.api.generation.Quality;
import dev.cinelog.api.generation.event.GenerationRequested;
import dev.cinelog.api.video.event.VideoRequested;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody's history holds in an old form is read in today's: from the very bytes that were approved then. */
class OldRevisionsTest {

    private static final Path FILES = Path.of("src/test/resources/events");

    private final JacksonSerializer serializer = JacksonSerializer.builder()
            .objectMapper(new ObjectMapper().registerModule(new JavaTimeModule()))
            .build();

    @ParameterizedTest
    @MethodSource("oldFiles")
    void isReadAsTheyAreToday(Path file) throws Exception {
        var event = read(file);

        assertThat(event.getClass().getSimpleName()).isEqualTo(type(file));
    }

    @Test
    void aVideoOfBeforeIsOfMediumQualityInNoProject() throws Exception {
        var event = (VideoRequested) read(FILES.resolve("VideoRequested.1.json"));

        assertThat(event.spec().quality()).isEqualTo(Quality.MEDIUM);
        assertThat(event.spec().width()).isEqualTo(1280);
        assertThat(event.projectId()).isNull();
        assertThat(event.metadata()).isNull();
        assertThat(event.prompt()).startsWith("Un phare");
    }

    @Test
    void aJobOfBeforeIsOfMediumQuality() throws Exception {
        var event = (GenerationRequested) read(FILES.resolve("GenerationRequested.1.json"));

        assertThat(event.spec().quality()).isEqualTo(Quality.MEDIUM);
        assertThat(event.maxRetries()).isEqualTo(2);
    }

    static Stream<Path> oldFiles() throws IOException {
        try (var files = Files.list(FILES)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !revision(file).equals(present(file)))
                    .toList()
                    .stream();
        }
    }

    private Object read(Path file) throws IOException {
        var stored = new GenericDomainEventEntry<>(
                "Aggregate",
                "id",
                0,
                "event",
                "2026-01-01T00:00:00Z",
                eventClass(file).getName(),
                revision(file),
                Files.readString(file).getBytes(StandardCharsets.UTF_8),
                "{}".getBytes(StandardCharsets.UTF_8));
        var upcast = new EventUpcasterChain(EventUpcasters.all())
                .upcast(Stream.of(new InitialEventRepresentation(stored, serializer)))
                .findFirst()
                .orElseThrow();
        assertThat(upcast.getType().getRevision()).isEqualTo(present(file));
        return Objects.requireNonNull(serializer.deserialize(upcast.getData()));
    }

    private static String present(Path file) {
        return Objects.requireNonNull(eventClass(file).getAnnotation(Revision.class))
                .value();
    }

    private static Class<?> eventClass(Path file) {
        return Stream.of("account", "engagement", "generation", "history", "project", "readmodel", "video")
                .flatMap(context -> load("dev.cinelog.api.%s.event.%s".formatted(context, type(file))).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name));
        } catch (ClassNotFoundException elsewhere) {
            return Optional.empty();
        }
    }

    private static String type(Path file) {
        return part(file, 0);
    }

    private static String revision(Path file) {
        return part(file, 1);
    }

    private static String part(Path file, int number) {
        return file.getFileName().toString().split("\\.", -1)[number];
    }
}
