package dev.cinelog.saga.generator;

import dev.cinelog.api.generation.Model;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The generators, by the models that people choose. {@code sora-2}, which programs for the videos protocol ask for, stands for the
 * first model where no generator makes it.
 */
public final class Generators {

    private static final String ALIAS = "sora-2";

    private final List<VideoGenerator> generators;
    private final Map<String, VideoGenerator> byModel = new LinkedHashMap<>();
    private final List<Model> models = new ArrayList<>();

    /** @param generators the one that makes the default model first */
    public Generators(List<VideoGenerator> generators) {
        this.generators = List.copyOf(generators);
        for (var generator : generators) {
            generator.models().forEach(model -> add(model, generator));
        }
        if (!byModel.containsKey(ALIAS)) {
            var first = models.get(0);
            add(
                    new Model(
                            ALIAS,
                            first.generator(),
                            first.sizes(),
                            first.seconds(),
                            first.references(),
                            first.remixes()),
                    generators.get(0));
        }
    }

    public List<VideoGenerator> all() {
        return generators;
    }

    /** What can be chosen, the default first. */
    public List<Model> models() {
        return List.copyOf(models);
    }

    public Optional<VideoGenerator> of(String model) {
        return Optional.ofNullable(byModel.get(model));
    }

    private void add(Model model, VideoGenerator generator) {
        if (byModel.putIfAbsent(model.name(), generator) != null) {
            throw new IllegalStateException("Two generators make the model " + model.name());
        }
        models.add(model);
    }
}
