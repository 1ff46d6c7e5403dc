package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.People;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Approved requests and responses. A response that differs from its file fails its test; {@code -Dgolden.update=true} writes
 * the files anew, to be read before they are committed.
 */
final class Golden {

    static final Path DIRECTORY = Path.of("src/test/resources/golden");

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private final String contract;
    private final People people;
    private final Map<String, String> names;

    private Golden(String contract, People people, Map<String, String> names) {
        this.contract = contract;
        this.people = people;
        this.names = names;
    }

    /** @param people are called by their names */
    static Golden of(String contract, People people) {
        return new Golden(contract, people, Map.of());
    }

    /** The same, with a name for a value that differs from run to run, or is too long to be read. */
    Golden naming(String value, String name) {
        var more = new HashMap<>(names);
        more.put(value, name);
        return new Golden(contract, people, more);
    }

    /** Compares an answer, and what it answers, with its file. */
    Answer check(String name, Answer answer) {
        var known = new HashMap<>(people.names());
        known.putAll(names);
        known.put(answer.base(), "base");
        var actual = new Exchange(answer, new Placeholders(known)).text();
        var file = DIRECTORY.resolve(contract).resolve(name + ".json");
        if (UPDATE) {
            write(file, actual);
        }
        assertThat(actual)
                .as("%s; run with -Dgolden.update=true to approve", file)
                .isEqualTo(read(file));
        return answer;
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
