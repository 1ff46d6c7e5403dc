package dev.cinelog.app.axon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.event.AccountClosed;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.json.JacksonSerializer;
import org.junit.jupiter.api.Test;

class RememberingSerializerTest {

    private final RememberingSerializer serializer =
            new RememberingSerializer(JacksonSerializer.builder().objectMapper(JsonMappers.forMessages()));

    @Test
    void readsTheSameTheSecondTime() {
        var event = new AccountClosed(new AccountId("0198c5a0-0000-7000-8000-00000000000a"));
        var stored = serializer.serialize(event, byte[].class);

        assertThat(serializer.<byte[], Object>deserialize(stored)).isEqualTo(event);
        assertThat(serializer.<byte[], Object>deserialize(stored)).isEqualTo(event);
    }

    @Test
    void knowsNoTypeOfALaterVersionHoweverOftenItIsAsked() {
        SerializedType later = new SimpleSerializedType("dev.cinelog.api.account.event.AccountMoved", "1");
        var stored = new SimpleSerializedObject<>("{}", String.class, later);

        for (var time = 0; time < 2; time++) {
            assertThat(serializer.classForType(later)).isEqualTo(UnknownSerializedType.class);
            assertThat(serializer.<String, Object>deserialize(stored)).isInstanceOf(UnknownSerializedType.class);
        }
    }
}
