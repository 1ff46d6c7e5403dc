package dev.cinelog.saga.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cinelog.api.generation.Model;
import dev.cinelog.api.generation.RenderBrief;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GeneratorsTest {

    private static final VideoGenerator DRAWS = new Named("storyboard");
    private static final VideoGenerator ELSEWHERE = new Named("sora-2", "sora-2-pro");

    @Test
    void areChosenByModelTheDefaultFirst() {
        var generators = new Generators(List.of(DRAWS, ELSEWHERE));

        assertThat(generators.models()).extracting(Model::name).containsExactly("storyboard", "sora-2", "sora-2-pro");
        assertThat(generators.of("storyboard")).contains(DRAWS);
        assertThat(generators.of("sora-2-pro")).contains(ELSEWHERE);
        assertThat(generators.of("other")).isEmpty();
    }

    @Test
    void aNameThatProgramsKnowStandsForTheDefaultWhereNobodyMakesIt() {
        var generators = new Generators(List.of(DRAWS));

        assertThat(generators.models()).extracting(Model::name).containsExactly("storyboard", "sora-2");
        assertThat(generators.models().get(1).generator()).isEqualTo("storyboard");
        assertThat(generators.of("sora-2")).contains(DRAWS);
    }

    @Test
    void doNotShareAModel() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new Generators(List.of(ELSEWHERE, new Named("sora-2"))))
                .withMessage("Two generators make the model sora-2");
    }

    private record Named(List<Model> models) implements VideoGenerator {

        Named(String... names) {
            this(Stream.of(names)
                    .map(name -> new Model(name, names[0], List.of(), List.of(), false, false))
                    .toList());
        }

        @Override
        public Rendering render(RenderBrief brief, Path workDirectory, Progress progress) {
            return new Rendering.Elsewhere("there");
        }
    }
}
