package dev.cinelog.rest.order;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.cinelog.api.generation.Model;
import dev.cinelog.api.generation.query.FindModels;
import dev.cinelog.api.generation.query.Models;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Fields;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The models that can be chosen, at most a minute late. */
public final class ModelCatalogue {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final LoadingCache<FindModels, Models> known;

    public ModelCatalogue(Dispatcher dispatcher) {
        this.known = Caffeine.newBuilder().expireAfterWrite(FRESH).build(query -> dispatcher.ask(query, Models.class));
    }

    /** All of them, the default first. */
    public List<Model> all() {
        return known.get(new FindModels()).models();
    }

    /**
     * The model of that name, the default where nobody names one; rejects the field where there is none.
     *
     * @param where callers find the list of models
     */
    public Model choose(Fields fields, @Nullable String name, String where) {
        var models = all();
        if (name == null || name.isBlank()) {
            return models.get(0);
        }
        return models.stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    fields.reject("model", "is not one of " + where + ".");
                    return models.get(0);
                });
    }
}
