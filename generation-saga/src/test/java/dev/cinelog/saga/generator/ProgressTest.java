package dev.cinelog.saga.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.saga.generator.VideoGenerator.Progress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void aPartIsSpreadOverItsShareOfTheWhole() {
        List<Integer> percents = new ArrayList<>();
        Progress whole = percents::add;

        Progress part = whole.part(20, 60);
        part.percent(0);
        part.percent(50);
        part.percent(100);

        assertThat(percents).containsExactly(20, 40, 60);
    }
}
