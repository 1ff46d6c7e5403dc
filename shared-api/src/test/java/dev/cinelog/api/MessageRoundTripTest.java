package dev.cinelog.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Buses between processes write whatever crosses them, so every command, event, query and answer must survive it. */
class MessageRoundTripTest {

    private final ObjectMapper json = MessageJson.MAPPER;

    @ParameterizedTest
    @MethodSource("records")
    void survivesBeingWritten(Class<?> type) throws IOException {
        assertSurvives(SampleRecords.filled(type));
    }

    @ParameterizedTest
    @MethodSource("records")
    void survivesBeingWrittenWithoutWhatIsOptional(Class<?> type) throws IOException {
        assertSurvives(SampleRecords.withNulls(type));
    }

    private void assertSurvives(Object message) throws IOException {
        var written = json.writeValueAsBytes(message);

        assertThat((Object) json.readValue(written, message.getClass())).isEqualTo(message);
    }

    static List<Class<?>> records() {
        return CompiledRecords.all();
    }
}
