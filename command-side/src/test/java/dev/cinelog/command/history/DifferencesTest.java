package dev.cinelog.command.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.history.query.FieldChange;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    @Test
    void areNamedByTheirPath() {
        var before = Map.of("title", "a", "spec", Map.of("seconds", 4, "model", "storyboard"));
        var after = Map.of("title", "a", "spec", Map.of("seconds", 8, "model", "storyboard"));

        assertThat(Differences.between(before, after)).containsExactly(new FieldChange("spec.seconds", 4, 8));
    }

    @Test
    void countWhatAppearsAndWhatGoes() {
        assertThat(Differences.between(Map.of("a", 1), Map.of("b", Map.of("c", true))))
                .containsExactly(new FieldChange("b.c", null, true), new FieldChange("a", 1, null));
    }

    @Test
    void takeNothingAndAbsenceForTheSame() {
        assertThat(Differences.between(Map.of(), Collections.singletonMap("a", null)))
                .isEmpty();
    }

    @Test
    void compareListsWhole() {
        assertThat(Differences.between(Map.of("a", List.of(1)), Map.of("a", List.of(1, 2))))
                .containsExactly(new FieldChange("a", List.of(1), List.of(1, 2)));
    }
}
