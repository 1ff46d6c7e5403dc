package dev.cinelog.app.axon;

import dev.cinelog.app.keys.PersonKeys;
import dev.cinelog.app.personal.PersonalSerializer;
import dev.cinelog.app.snapshot.SnapshotRevision;
import org.axonframework.serialization.RevisionResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * One serializer a purpose, each with a mapper of its own: events stay for ever, messages for a moment. What is kept of
 * aggregates is encrypted where it is personal; messages, positions and sagas carry nothing that is.
 */
@Configuration(proxyBeanMethods = false)
public class SerializerConfiguration {

    /** For tokens and sagas. */
    @Bean
    @Primary
    Serializer serializer(RevisionResolver revisions) {
        return jackson(revisions);
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer(RevisionResolver revisions) {
        return jackson(revisions);
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(RevisionResolver revisions, PersonKeys keys) {
        return new PersonalSerializer(jackson(revisions), keys);
    }

    @Bean
    @Qualifier("snapshotSerializer")
    Serializer snapshotSerializer(SnapshotRevision revision, PersonKeys keys) {
        return new PersonalSerializer(jackson(revision.resolver()), keys);
    }

    private static Serializer jackson(RevisionResolver revisions) {
        return new RememberingSerializer(JacksonSerializer.builder()
                .objectMapper(JsonMappers.forMessages())
                .revisionResolver(revisions));
    }
}
