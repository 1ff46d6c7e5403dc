package dev.cinelog.app.personal;

import dev.cinelog.app.axon.JsonMappers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.json.JacksonSerializer;

/** Every event as it was approved: what was stored before there was encryption, and what encryption has to give back. */
final class StoredEvents {

    private static final Path FILES = Path.of("../shared-api/src/test/resources/events");

    private StoredEvents() {}

    static Serializer json() {
        return JacksonSerializer.builder()
                .objectMapper(JsonMappers.forMessages())
                .revisionResolver(new AnnotationRevisionResolver())
                .build();
    }

    /** As stored in their present revision. */
    static List<SimpleSerializedObject<byte[]>> plain() {
        try {
            return Files.readAllLines(FILES.resolve("approved-types.txt")).stream()
                    .map(line -> line.split(" "))
                    .map(typeAndRevision -> plain(typeAndRevision[0], typeAndRevision[1]))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static SimpleSerializedObject<byte[]> plain(String type, String revision) {
        var file = "%s.%s.json".formatted(type.substring(type.lastIndexOf('.') + 1), revision);
        try {
            return new SimpleSerializedObject<>(Files.readAllBytes(FILES.resolve(file)), byte[].class, type, revision);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
