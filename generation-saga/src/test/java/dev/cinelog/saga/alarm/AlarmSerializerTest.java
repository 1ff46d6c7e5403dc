package dev.cinelog.saga.alarm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.command.DispatchGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlarmSerializerTest {

    private static final DispatchGeneration COMMAND = new DispatchGeneration(new GenerationId("job"), 2);
    private static final String WRITTEN =
            "dev.cinelog.api.generation.command.DispatchGeneration\n{\"generationId\":\"job\",\"attempt\":2}";

    private final AlarmSerializer serializer =
            new AlarmSerializer(JsonMapper.builder().build());

    @Test
    void writesTheNameOfTheCommandAndItsJson() {
        assertThat(serializer.serialize(COMMAND)).asString(UTF_8).isEqualTo(WRITTEN);
    }

    @Test
    void readsWhatItWrote() {
        assertThat(serializer.deserialize(Object.class, WRITTEN.getBytes(UTF_8)))
                .isEqualTo(COMMAND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "no line break",
                "dev.cinelog.api.NoSuchCommand\n{}",
                "dev.cinelog.api.generation.command.DispatchGeneration\n",
                "dev.cinelog.api.generation.command.DispatchGeneration\n{\"attempt\":",
                "dev.cinelog.api.generation.command.DispatchGeneration\n{\"attempt\":\"two\"}"
            })
    void refusesWhatIsNoCommand(String garbage) {
        assertThatIllegalStateException()
                .isThrownBy(() -> serializer.deserialize(Object.class, garbage.getBytes(UTF_8)));
    }

    @Test
    void refusesToWriteWhatIsNoMessage() {
        assertThatIllegalArgumentException().isThrownBy(() -> serializer.serialize(new Object()));
    }
}
