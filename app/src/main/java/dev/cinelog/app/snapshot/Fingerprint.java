package dev.cinelog.app.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * SHA-256 over class files, in the order of their names: those of the aggregates and of what they hold, of the events they
 * hear and of the upcasters before them. Read once, when first asked for.
 */
final class Fingerprint {

    private static final List<String> WHAT_DECIDES =
            List.of("classpath*:dev/cinelog/api/**/*.class", "classpath*:dev/cinelog/command/**/*.class");

    private Fingerprint() {}

    private static final class Known {

        static final String VALUE = of(WHAT_DECIDES);
    }

    static String ofWhatDecides() {
        return Known.VALUE;
    }

    /** @param patterns as Spring's resource patterns are */
    static String of(List<String> patterns) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files(patterns).values()) {
                digest.update(file.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JVM has SHA-256", impossible);
        }
    }

    private static SortedMap<String, Resource> files(List<String> patterns) throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        var files = new TreeMap<String, Resource>();
        for (var pattern : patterns) {
            for (var file : resolver.getResources(pattern)) {
                files.put(nameIn(file), file);
            }
        }
        return files;
    }

    /** Its name below the root of its class path entry, wherever that lies. */
    private static String nameIn(Resource file) throws IOException {
        var url = file.getURL().getPath();
        return url.substring(url.lastIndexOf("dev/cinelog/"));
    }
}
