package dev.cinelog.query.history;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.serialization.Serializer;

/** What an event says to the person whom it is about: everything but what somebody could sign in with. */
final class OwnFields {

    private static final Set<String> SECRETS = Set.of("passwordHash", "keyHash");
    private static final String SECRET = "[secret]";
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final Serializer plain;
    private final ObjectMapper json = new ObjectMapper();

    OwnFields(Serializer plain) {
        this.plain = plain;
    }

    Map<String, Object> of(Object payload) {
        var tree = plain.serialize(payload, JsonNode.class).getData();
        var fields = json.convertValue(tree, FIELDS);
        fields.replaceAll((name, value) -> SECRETS.contains(name) ? SECRET : value);
        return fields;
    }

    static Map<String, String> texts(Map<String, ?> metaData) {
        return metaData.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
    }
}
