package dev.cinelog.rest.input;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Fields that a PATCH may send back as they are, and not change. */
public final class ReadOnly {

    private ReadOnly() {}

    /** @param current what the frontend would have been shown */
    public static void check(Fields fields, JsonNode patch, JsonNode current, List<String> names) {
        names.forEach(name -> fields.check(
                !patch.hasNonNull(name)
                        || patch.get(name).toString().equals(current.path(name).toString()),
                name,
                "cannot be changed here."));
    }
}
