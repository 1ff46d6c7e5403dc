package dev.cinelog.saga.alarm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.nio.charset.StandardCharsets;

/** Keeps a waiting command as its class name, a line break, and its JSON. Never personal data. */
final class AlarmSerializer implements Serializer {

    private final ObjectMapper json;

    AlarmSerializer(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public byte[] serialize(Object command) {
        try {
            var text = command.getClass().getName() + "\n" + json.writeValueAsString(command);
            return text.getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("Not a message: " + command.getClass(), unwritable);
        }
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] data) {
        var text = new String(data, StandardCharsets.UTF_8);
        var lineBreak = text.indexOf('\n');
        if (lineBreak < 0) {
            throw new IllegalStateException("An alarm holds no command");
        }
        try {
            return type.cast(
                    json.readValue(text.substring(lineBreak + 1), Class.forName(text.substring(0, lineBreak))));
        } catch (JsonProcessingException | ClassNotFoundException unreadable) {
            throw new IllegalStateException("An alarm holds no command", unreadable);
        }
    }
}
