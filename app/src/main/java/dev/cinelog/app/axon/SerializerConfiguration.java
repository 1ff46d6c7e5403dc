package dev.cinelog.app.axon;

import org.axonframework.serialization.RevisionResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** One serializer a purpose, each with a mapper of its own: events stay for ever, messages for a moment. */
@Configuration(proxyBeanMethods = false)
public class SerializerConfiguration {

    /** For snapshots, tokens and sagas. */
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
    Serializer eventSerializer(RevisionResolver revisions) {
        return jackson(revisions);
    }

    private static Serializer jackson(RevisionResolver revisions) {
        return JacksonSerializer.builder()
                .objectMapper(JsonMappers.forMessages())
                .revisionResolver(revisions)
                .build();
    }
}
