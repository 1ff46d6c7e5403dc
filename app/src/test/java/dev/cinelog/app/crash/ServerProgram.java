package dev.cinelog.app.crash;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.app.Cinelog;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.springframework.util.FileSystemUtils;

/**
 * The product as {@code ./cinelog} runs it: jars alone, and an archive of the classes of one rehearsal, with which the many starts that
 * follow take half the time. Made once for all tests.
 */
final class ServerProgram {

    private static final List<String> COMMAND = prepared();

    private ServerProgram() {}

    /** What runs it, but for its arguments. */
    static List<String> command() {
        return COMMAND;
    }

    private static List<String> prepared() {
        try {
            var directory = Files.createTempDirectory("cinelog-program");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(directory)));
            var classPath = classPath(directory);
            var archive = directory.resolve("classes.jsa");
            rehearse(command("-XX:ArchiveClassesAtExit=" + archive, classPath), directory.resolve("data"));
            return List.copyOf(command("-XX:SharedArchiveFile=" + archive, classPath));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** It lives for seconds: what an optimising compiler and a parallel collector cost at first is never had back. */
    private static List<String> command(String archive, String classPath) {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                archive,
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off",
                "-cp",
                classPath,
                Cinelog.class.getName()));
    }

    /** A start, a film and what people do with it, so that the archive has what all of them need. */
    private static void rehearse(List<String> command, Path data) throws IOException {
        var somebody = ServerProcess.tokenOf(new AccountId(UUID.randomUUID().toString()));
        try (var server = ServerProcess.start(command, data, Map.of())) {
            server.send("POST", "/videos/" + server.film(somebody) + "/like", somebody, "");
            server.get("/videos/feed", somebody);
        }
    }

    /** As the product has it: on a test's class path Axon's fixtures would stand in for parameters that nobody provides. */
    private static String classPath(Path directory) throws IOException {
        var entries = new ArrayList<String>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            var path = Path.of(entry);
            if (Files.isDirectory(path) && !path.endsWith("test-classes")) {
                entries.add(packed(path, directory.resolve("classes-" + entries.size() + ".jar")));
            } else if (Files.isRegularFile(path) && !entry.contains("axon-test")) {
                entries.add(entry);
            }
        }
        return String.join(File.pathSeparator, entries);
    }

    /** No archive is made of classes that lie about in a directory. */
    private static String packed(Path classes, Path jar) throws IOException {
        try (var files = Files.walk(classes);
                var target = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var file : files.sorted().toList()) {
                var name = classes.relativize(file).toString();
                if (!name.isEmpty()) {
                    target.putNextEntry(new JarEntry(Files.isDirectory(file) ? name + "/" : name));
                    if (Files.isRegularFile(file)) {
                        Files.copy(file, target);
                    }
                }
            }
        }
        return jar.toString();
    }

    private static void delete(Path directory) {
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException left) {
            System.err.println("Left behind: " + Arrays.asList(directory, left));
        }
    }
}
