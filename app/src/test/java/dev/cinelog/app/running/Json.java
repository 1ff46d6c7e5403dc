package dev.cinelog.app.running;

import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as text. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {}

    public static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }

    static String array(List<?> items) {
        return MAPPER.writeValueAsString(items);
    }

    /** An object of names and values, in this order. */
    public static String object(Object... namesAndValues) {
        var fields = new LinkedHashMap<Object, Object>();
        for (var index = 0; index < namesAndValues.length; index += 2) {
            fields.put(namesAndValues[index], namesAndValues[index + 1]);
        }
        return MAPPER.writeValueAsString(fields);
    }
}
