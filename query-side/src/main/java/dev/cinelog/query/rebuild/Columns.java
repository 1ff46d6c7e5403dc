package dev.cinelog.query.rebuild;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** Two versions of one row, as JSON. */
final class Columns {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Columns() {}

    /** The names of those that do not hold the same. */
    static List<String> differing(String one, String other) {
        try {
            var left = JSON.readTree(one);
            var right = JSON.readTree(other);
            var names = new ArrayList<String>();
            left.fieldNames().forEachRemaining(name -> {
                if (!left.get(name).equals(right.get(name))) {
                    names.add(name);
                }
            });
            return names;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("PostgreSQL wrote no JSON", impossible);
        }
    }
}
