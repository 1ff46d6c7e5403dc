package dev.cinelog.app.personal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.app.keys.PersonKeys;
import java.util.List;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/**
 * JSON with its personal fields encrypted. What has none is written and read as ever; so is a field that was stored before
 * there was encryption. A field whose key is destroyed reads {@code [erased]}.
 */
public final class PersonalSerializer implements Serializer {

    private final Serializer json;
    private final Envelope envelope;

    /** @param json writes and reads JSON */
    public PersonalSerializer(Serializer json, PersonKeys keys) {
        this.json = json;
        this.envelope = new Envelope(keys);
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        var fields = object == null ? List.<PersonalField>of() : PersonalFields.of(object.getClass());
        if (fields.isEmpty()) {
            return json.serialize(object, representation);
        }
        var plain = json.serialize(object, JsonNode.class);
        var sealed = copy(plain.getData());
        for (var field : fields) {
            var text = sealed.path(field.name());
            if (text.isTextual()) {
                var place = place(plain.getType(), field);
                sealed.set(field.name(), envelope.seal(person(sealed, field), place, text.textValue()));
            }
        }
        return json.getConverter()
                .convert(new SimpleSerializedObject<>(sealed, JsonNode.class, plain.getType()), representation);
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // Axon's
    public <S, T> T deserialize(SerializedObject<S> stored) {
        var fields = PersonalFields.of(json.classForType(stored.getType()));
        if (fields.isEmpty()) {
            return json.deserialize(stored);
        }
        var opened = copy(json.getConverter().convert(stored, JsonNode.class).getData());
        for (var field : fields) {
            var text = opened.path(field.name());
            if (Envelope.is(text)) {
                var place = place(stored.getType(), field);
                opened.set(field.name(), envelope.open(person(opened, field), place, text));
            }
        }
        return json.deserialize(new SimpleSerializedObject<>(opened, JsonNode.class, stored.getType()));
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return json.canSerializeTo(representation);
    }

    @Override
    @SuppressWarnings("rawtypes") // Axon's
    public Class classForType(SerializedType type) {
        return json.classForType(type);
    }

    @Override
    @SuppressWarnings("rawtypes") // Axon's
    public SerializedType typeForClass(@Nullable Class type) {
        return json.typeForClass(type);
    }

    @Override
    public Converter getConverter() {
        return json.getConverter();
    }

    /** Others may hold the same tree. */
    private static ObjectNode copy(JsonNode tree) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        tree.properties().forEach(field -> copy.set(field.getKey(), field.getValue()));
        return copy;
    }

    private static AccountId person(ObjectNode object, PersonalField field) {
        return new AccountId(object.path(field.of()).textValue());
    }

    private static String place(SerializedType type, PersonalField field) {
        return type.getName() + "\n" + field.name();
    }
}
