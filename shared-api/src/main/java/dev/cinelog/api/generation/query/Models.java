package dev.cinelog.api.generation.query;

import dev.cinelog.api.generation.Model;
import java.util.List;

/** The models that people can choose, the default first. */
public record Models(List<Model> models) {}
