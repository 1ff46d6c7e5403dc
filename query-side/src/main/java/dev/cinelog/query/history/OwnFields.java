package dev.cinelog.query.history;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cinelog.api.PersonalMask;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.serialization.Serializer;

/** What an event says to the person whom it is about: everything but what somebody could sign in with. */
final class OwnFields {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final Serializer plain;
    private final ObjectMapper json = new ObjectMapper();

    OwnFields(Serializer plain) {
        this.plain = plain;
    }

    Map<String, Object> of(Object payload) {
        var tree = plain.serialize(PersonalMask.reveal(payload), JsonNode.class).getData();
        return json.convertValue(tree, FIELDS);
    }

    static Map<String, String> texts(Map<String, ?> metaData) {
        return metaData.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
    }
}
