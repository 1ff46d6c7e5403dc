package dev.cinelog.app.cli.output;

import java.io.PrintWriter;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** One JSON value a line, for programs; everything beyond ASCII is escaped, so that it survives any terminal and any pipe. */
public final class JsonLines {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final PrintWriter out;

    public JsonLines(PrintWriter out) {
        this.out = out;
    }

    /** Prints one line at once, so that whoever reads the pipe sees it. */
    public void print(Object value) {
        out.println(JSON.writeValueAsString(value));
        out.flush();
    }
}
