package dev.cinelog.app.personal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.cinelog.api.Personal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.app.keys.PersonKey;
import dev.cinelog.app.keys.PersonKeys;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;

/**
 * What stands in place of a personal text: {@code {"sealed": "…"}}, base64 of nonce, cipher text and tag. An object, so that no
 * text of anybody's is ever taken for one. It is bound to its type, its field and its person: moved elsewhere it does not
 * open.
 */
final class Envelope {

    private static final String SEALED = "sealed";

    private final PersonKeys keys;

    Envelope(PersonKeys keys) {
        this.keys = keys;
    }

    static boolean is(JsonNode field) {
        return field.isObject() && field.has(SEALED);
    }

    /** @param place type and field */
    JsonNode seal(AccountId person, String place, String text) {
        return keys.madeFor(person)
                .<JsonNode>map(
                        key -> JsonNodeFactory.instance.objectNode().put(SEALED, sealed(key, person, place, text)))
                .orElse(TextNode.valueOf(Personal.ERASED));
    }

    TextNode open(AccountId person, String place, JsonNode envelope) {
        Optional<PersonKey> key = keys.of(person);
        return TextNode.valueOf(
                key.isEmpty()
                        ? Personal.ERASED
                        : opened(key.get(), person, place, envelope.path(SEALED).asText()));
    }

    private static String sealed(PersonKey key, AccountId person, String place, String text) {
        return Base64.getEncoder()
                .encodeToString(key.encrypt(text.getBytes(StandardCharsets.UTF_8), context(person, place)));
    }

    private static String opened(PersonKey key, AccountId person, String place, String sealed) {
        try {
            return new String(
                    key.decrypt(Base64.getDecoder().decode(sealed), context(person, place)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException changed) {
            throw new IllegalStateException(
                    "A personal field does not open: %s of account %s was changed".formatted(place, person), changed);
        }
    }

    private static byte[] context(AccountId person, String place) {
        return (place + "\n" + person.value()).getBytes(StandardCharsets.UTF_8);
    }
}
