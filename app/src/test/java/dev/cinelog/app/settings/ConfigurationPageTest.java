package dev.cinelog.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that tells operators what can be set, held against what is read. */
class ConfigurationPageTest {

    private static final Path PAGE = Path.of("../docs/configuration.md");
    private static final Path LAUNCHER = Path.of("../cinelog");
    private static final Pattern ROW = Pattern.compile("^\\| (`.*?) \\| ");
    private static final Pattern NAME = Pattern.compile("`([A-Z][A-Z0-9_]+)`");

    @Test
    void namesEveryVariableThatIsReadAndEveryOneThatIsNot() throws IOException {
        var read = VariablesTest.variables().map(VariablesTest.Variable::name);
        var ofTheLauncher = Stream.of("CINELOG_JAVA_OPTS", "JAVA_HOME");

        assertThat(Files.readString(LAUNCHER)).contains("CINELOG_JAVA_OPTS", "JAVA_HOME");
        assertThat(named())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(read, ofTheLauncher, UnusedVariables.reasons().keySet().stream())
                                .flatMap(names -> names)
                                .toList());
    }

    @Test
    void saysOfEveryOneThatIsNotReadWhy() throws IOException {
        var page = Files.readString(PAGE);

        assertThat(UnusedVariables.reasons())
                .allSatisfy((name, reason) -> assertThat(page)
                        .containsPattern("(?m)^\\|[^|]*`" + name + "`[^|]*\\| " + Pattern.quote(reason) + " \\|"));
    }

    private static List<String> named() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .flatMap(line -> ROW.matcher(line).results())
                .flatMap(row -> NAME.matcher(row.group(1)).results())
                .map(name -> name.group(1))
                .toList();
    }
}
