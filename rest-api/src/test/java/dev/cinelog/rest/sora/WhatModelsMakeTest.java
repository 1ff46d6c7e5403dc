package dev.cinelog.rest.sora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cinelog.api.generation.Model;
import dev.cinelog.rest.Refusals;
import dev.cinelog.rest.input.Fields;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class WhatModelsMakeTest {

    private static final Model ANYTHING = new Model("storyboard", "storyboard", List.of(), List.of(), false, false);
    private static final Model CHOOSY =
            new Model("sora-2", "openai", List.of("720x1280", "1024x1792"), List.of(4, 8, 12), true, true);

    private final Fields fields = new Fields();

    @Test
    void theUsualIsMadeWhereNobodyAsksForAnything() {
        assertThat(WhatModelsMake.size(fields, null, ANYTHING)).hasToString("1280x720");
        assertThat(WhatModelsMake.seconds(fields, null, ANYTHING)).isEqualTo(5);
        fields.refuseIfAny();
    }

    @Test
    void theFirstIsMadeOfAModelThatDoesNotMakeTheUsual() {
        assertThat(WhatModelsMake.size(fields, null, CHOOSY)).hasToString("720x1280");
        assertThat(WhatModelsMake.seconds(fields, null, CHOOSY)).isEqualTo(4);
        fields.refuseIfAny();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '!', textBlock = """
            8     | 8
            "8"   | 8
            " 12" | 12
            null  | 4
            """)
    void aLengthIsANumberOrTheTextOfOne(String json, int seconds) {
        assertThat(WhatModelsMake.seconds(fields, JsonMapper.shared().readTree(json), CHOOSY))
                .isEqualTo(seconds);
        fields.refuseIfAny();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '!', textBlock = """
            0
            -5
            61
            1.5
            99999999999999999999
            "1.5"
            "five"
            ""
            "99999999999999999999"
            true
            [5]
            {"seconds":5}
            """)
    void nothingElseIs(String json) {
        WhatModelsMake.seconds(fields, JsonMapper.shared().readTree(json), ANYTHING);

        assertThat(Refusals.fieldsOf(fields::refuseIfAny)).containsExactly("seconds");
    }

    @Test
    void whatTheModelDoesNotMakeIsRefusedByName() {
        WhatModelsMake.size(fields, "640x360", CHOOSY);
        WhatModelsMake.seconds(fields, JsonMapper.shared().readTree("5"), CHOOSY);

        var refused = Refusals.of(fields::refuseIfAny).fields();

        assertThat(refused)
                .extracting("field", "message")
                .containsExactly(
                        tuple("size", "must be one of 720x1280, 1024x1792 for this model."),
                        tuple("seconds", "must be one of 4, 8, 12 for this model."));
    }
}
