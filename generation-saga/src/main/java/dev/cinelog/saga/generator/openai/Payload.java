package dev.cinelog.saga.generator.openai;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.StreamingHttpOutputMessage;

/**
 * What a request carries, of a length that is known beforehand. It is written as bytes and not by message converters, which log what
 * they write.
 */
record Payload(MediaType type, long length, StreamingHttpOutputMessage.Body body) {

    static Payload json(JsonNode json) {
        byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        return new Payload(MediaType.APPLICATION_JSON, bytes.length, out -> out.write(bytes));
    }
}
