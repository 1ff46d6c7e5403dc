package dev.cinelog.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The records of this module as the compiler left them, so that nobody can forget to list a new one. */
final class CompiledRecords {

    private static final Path CLASSES = location();

    private CompiledRecords() {}

    static List<Class<?>> all() {
        return classes().stream().filter(Class::isRecord).toList();
    }

    static List<Class<?>> events() {
        return all().stream().filter(CompiledRecords::livesWithEvents).toList();
    }

    static boolean livesWithEvents(Class<?> type) {
        return type.getPackageName().endsWith(".event");
    }

    static List<Class<?>> classes() {
        try (var files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("package-info.class"))
                    .sorted()
                    .<Class<?>>map(CompiledRecords::load)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(file.substring(0, file.length() - ".class".length())
                    .replace('/', '.')
                    .replace('\\', '.'));
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Path location() {
        try {
            return Path.of(Refusal.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
