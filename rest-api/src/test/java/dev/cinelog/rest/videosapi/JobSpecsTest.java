package dev.cinelog.rest.videosapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.GenerationStatus;
import dev.cinelog.api.generation.Model;
import dev.cinelog.api.generation.Quality;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.generation.query.FindModels;
import dev.cinelog.api.generation.query.GenerationJob;
import dev.cinelog.api.generation.query.Models;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.rest.Refusals;
import dev.cinelog.rest.dispatch.Bus;
import dev.cinelog.rest.input.Fields;
import dev.cinelog.rest.order.ModelCatalogue;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JobSpecsTest {

    private static final Model DRAWS = new Model("draws", "draws", List.of(), List.of(), false, false);
    private static final Model FILMS =
            new Model("films", "films", List.of("720x1280", "1280x720"), List.of(4, 8), true, true);

    private final Fields fields = new Fields();
    private final JobSpecs specs = new JobSpecs(new ModelCatalogue(new Bus()
            .answer(FindModels.class, Models.class, query -> new Models(List.of(DRAWS, FILMS)))
            .dispatcher()));

    @Test
    void areThoseOfTheProtocolUnlessSomebodyWantsOthers() {
        assertThat(read(null, null, null, null)).isEqualTo(new RenderSpec("draws", 720, 1280, 4));
        assertThat(read("films", "8", "1280x720", "references/1/reference.png"))
                .isEqualTo(new RenderSpec("films", 1280, 720, 8, Quality.MEDIUM, "references/1/reference.png", null));
        fields.refuseIfAny();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"8\"", "8"})
    void takeSecondsAsTextOrNumber(String json) {
        assertThat(read("films", JsonMapper.shared().readTree(json), null).seconds())
                .isEqualTo(8);
        fields.refuseIfAny();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"8s\"", "8.5", "true", "[8]", "{}", "-8", "0", "61", "99999999999999999999", "\"１\""})
    void refuseSecondsThatAreNone(String json) {
        read("draws", JsonMapper.shared().readTree(json), null);

        assertThat(Refusals.fieldsOf(fields::refuseIfAny)).containsExactly("seconds");
    }

    @ParameterizedTest
    @CsvSource({
        "sora-9, 4, 720x1280, , model",
        "films, 5, 720x1280, , seconds",
        "films, 4, 64x64, , size",
        "draws, 4, 63x64, , size",
        "draws, 4, large, , size",
        "draws, 4, 64x64, references/1/reference.png, input_reference"
    })
    void refuseWhatTheModelDoesNotMake(
            String model, String seconds, String size, @Nullable String reference, String field) {
        read(model, seconds, size, reference);

        assertThat(Refusals.fieldsOf(fields::refuseIfAny)).containsExactly(field);
    }

    @Test
    void ofARemixAreThoseOfItsSource() {
        assertThat(specs.remix(fields, job("draws", "remote"))).isEqualTo(new RenderSpec("draws", 1280, 720, 8));
        assertThat(specs.remix(fields, job("films", null))).isEqualTo(new RenderSpec("films", 1280, 720, 8));
        fields.refuseIfAny();
    }

    @Test
    void nameTheSourceToAModelThatRemixesItsOwn() {
        assertThat(specs.remix(fields, job("films", "remote")).remixOf()).isEqualTo("remote");
    }

    @Test
    void cannotRemixWithAModelThatIsGone() {
        specs.remix(fields, job("gone", "remote"));

        assertThat(Refusals.fieldsOf(fields::refuseIfAny)).containsExactly("model");
    }

    private RenderSpec read(
            @Nullable String model, @Nullable String seconds, @Nullable String size, @Nullable String reference) {
        var request = new VideoRequest(
                "a fox", model, seconds == null ? null : JsonMapper.shared().valueToTree(seconds), size, null);
        return specs.read(fields, request, reference);
    }

    private RenderSpec read(String model, JsonNode seconds, @Nullable String size) {
        return specs.read(fields, new VideoRequest("a fox", model, seconds, size, null), null);
    }

    private static GenerationJob job(String model, @Nullable String remoteId) {
        return new GenerationJob(
                new GenerationId("g"),
                new VideoId("v"),
                new AccountId("a"),
                "a fox",
                new RenderSpec(model, 1280, 720, 8, Quality.MEDIUM, "references/g/reference.png", null),
                null,
                null,
                null,
                GenerationStatus.SUCCEEDED,
                1,
                2,
                100,
                null,
                null,
                remoteId,
                Instant.EPOCH,
                Instant.EPOCH,
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
