package dev.cinelog.app.cli.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An address of the audit endpoints, put together from what somebody typed. */
final class Question {

    private final String path;
    private final List<String> parameters = new ArrayList<>();

    private Question(String path) {
        this.path = path;
    }

    /** Of parts such as {@code "Video", "0199…"}. */
    static Question of(String... parts) {
        return new Question(Stream.of(parts).map(Question::encoded).collect(Collectors.joining("/", "audit/", "")));
    }

    /** Adds a parameter, if there is one. */
    Question with(String name, @Nullable Object value) {
        if (value != null) {
            parameters.add(name + "=" + encoded(value.toString()));
        }
        return this;
    }

    String text() {
        return parameters.isEmpty() ? path : path + "?" + String.join("&", parameters);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
