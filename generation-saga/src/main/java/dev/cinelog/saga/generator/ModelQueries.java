package dev.cinelog.saga.generator;

import dev.cinelog.api.generation.query.FindModels;
import dev.cinelog.api.generation.query.Models;
import org.axonframework.queryhandling.QueryHandler;

/** Answers which models can be chosen. */
public final class ModelQueries {

    private final Generators generators;

    public ModelQueries(Generators generators) {
        this.generators = generators;
    }

    @QueryHandler
    public Models handle(FindModels query) {
        return new Models(generators.models());
    }
}
