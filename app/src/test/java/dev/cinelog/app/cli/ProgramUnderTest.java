package dev.cinelog.app.cli;

import dev.cinelog.app.cli.demo.StubCinelog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line as a program of its own, with a stub for the application. */
public final class ProgramUnderTest {

    private ProgramUnderTest() {}

    /** How to run it in another process. */
    public static List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ProgramUnderTest.class.getName()));
        command.addAll(arguments);
        return command;
    }

    public static void main(String[] arguments) {
        int exitCode = new CommandLineInterface(ProgramUnderTest::start).run(arguments);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    private static int start(ServeOptions options) throws Exception {
        if (!options.target().equals("all")) {
            throw new IllegalArgumentException("no such target");
        }
        return new StubCinelog().port();
    }
}
