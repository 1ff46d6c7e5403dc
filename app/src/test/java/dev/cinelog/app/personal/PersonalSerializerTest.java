package dev.cinelog.app.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cinelog.api.Personal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.event.AccountOpened;
import dev.cinelog.api.account.event.EmailChanged;
import dev.cinelog.api.account.event.FullNameChanged;
import dev.cinelog.app.keys.KeysDatabase;
import dev.cinelog.app.keys.PersonKeys;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.util.ReflectionTestUtils;

class PersonalSerializerTest {

    private final PersonKeys keys = KeysDatabase.node();
    private final Serializer plain = StoredEvents.json();
    private final Serializer personal = new PersonalSerializer(plain, keys);
    private final AccountId ada = new AccountId(KeysDatabase.newPerson());

    static List<Object> events() {
        return StoredEvents.plain().stream()
                .map(stored -> StoredEvents.json().deserialize(stored))
                .toList();
    }

    static Stream<Object> personalEvents() {
        return events().stream()
                .filter(event -> !PersonalFields.of(event.getClass()).isEmpty());
    }

    @Test
    void storesAnEnvelopeInPlaceOfATextAndEverythingElseAsItIs() {
        var stored = tree(
                personal.serialize(new AccountOpened(ada, "ada", "ada@example.org", null, null, "en"), JsonNode.class));

        assertThat(stored.path("accountId").textValue()).isEqualTo(ada.value());
        assertThat(stored.path("nativeLanguage").textValue()).isEqualTo("en");
        assertThat(stored.path("fullName").isNull()).isTrue();
        assertThat(stored.path("email").properties()).singleElement().satisfies(field -> {
            assertThat(field.getKey()).isEqualTo("sealed");
            assertThat(field.getValue().textValue()).isBase64();
        });
    }

    @Test
    void theSameTextNeverLooksTheSameTwice() {
        var event = new EmailChanged(ada, "ada@example.org");

        assertThat(text(event)).isNotEqualTo(text(event));
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyEventComesBackAsItWas(Object event) {
        assertThat(read(personal.serialize(event, byte[].class))).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("personalEvents")
    void nothingPersonalIsStored(Object event) {
        var before = tree(plain.serialize(event, JsonNode.class));
        var stored = text(event);

        for (var field : PersonalFields.of(event.getClass())) {
            assertThat(stored).doesNotContain("\"" + before.path(field.name()).asText() + "\"");
        }
    }

    @Test
    void whatWasStoredPlainStillReads() {
        for (var stored : StoredEvents.plain()) {
            Object before = plain.deserialize(stored);
            assertThat(read(stored)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("personalEvents")
    void whatIsErasedReadsSoAndNothingThrows(Object event) {
        var somebody = tree(plain.serialize(event, JsonNode.class)).deepCopy();
        Object theirs = plain.deserialize(new SimpleSerializedObject<>(
                ((ObjectNode) somebody).put("accountId", ada.value()),
                JsonNode.class,
                plain.typeForClass(event.getClass())));
        var stored = personal.serialize(theirs, byte[].class);
        keys.destroy(ada);

        var read = tree(plain.serialize(read(stored), JsonNode.class));

        for (var field : PersonalFields.of(event.getClass())) {
            assertThat(read.path(field.name()).asText()).isIn("[erased]", "null");
        }
        assertThat(read.path("accountId").textValue()).isEqualTo(ada.value());
    }

    @Test
    void whatComesAfterTheErasureIsNotEvenEncrypted() {
        keys.destroy(ada);

        assertThat(text(new EmailChanged(ada, "late@example.org")))
                .contains("[erased]")
                .doesNotContain("late");
    }

    @Test
    void anEnvelopeOpensOnlyWhereItWasSealed() {
        var stored = tree(personal.serialize(new EmailChanged(ada, "ada@example.org"), JsonNode.class));
        var moved = JsonNodeFactory.instance.objectNode();
        moved.set("accountId", stored.path("accountId"));
        moved.set("fullName", stored.path("email"));
        var forged =
                new SimpleSerializedObject<JsonNode>(moved, JsonNode.class, plain.typeForClass(FullNameChanged.class));

        assertThatThrownBy(() -> read(forged)).hasMessageContaining("does not open");
    }

    @Test
    void aTextThatLooksLikeAnEnvelopeIsATextLikeAnyOther() {
        var event = new EmailChanged(ada, "{\"sealed\": \"AAAA\"}");

        assertThat(read(personal.serialize(event, byte[].class))).isEqualTo(event);
    }

    @Test
    void aSnapshotKeepsNothingPersonalEither() throws ReflectiveOperationException {
        var type = Class.forName("dev.cinelog.command.account.Account");
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        var account = constructor.newInstance();
        ReflectionTestUtils.setField(account, "id", ada);
        ReflectionTestUtils.setField(account, "email", "ada@example.org");

        var stored = personal.serialize(account, byte[].class);

        assertThat(new String(stored.getData(), StandardCharsets.UTF_8)).doesNotContain("example.org");
        assertThat(ReflectionTestUtils.getField(read(stored), "email")).isEqualTo("ada@example.org");
    }

    @Test
    void onlyATextCanBePersonal() {
        record Aged(
                AccountId accountId,
                @Personal(of = "accountId") int age) {}

        assertThatThrownBy(() -> personal.serialize(new Aged(ada, 42), byte[].class))
                .hasMessageContaining("Only a text can be personal");
    }

    private Object read(SerializedObject<?> stored) {
        return personal.deserialize(stored);
    }

    private String text(Object event) {
        return new String(personal.serialize(event, byte[].class).getData(), StandardCharsets.UTF_8);
    }

    private static JsonNode tree(SerializedObject<JsonNode> stored) {
        return stored.getData();
    }
}
