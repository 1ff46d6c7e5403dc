package dev.cinelog.app.personal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for words wherever something is kept: in every column of every table, in the names and bytes of every object. */
final class Remains {

    private static final String TABLES = """
            select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables
            where schemaname not in ('pg_catalog', 'information_schema') order by 1""";

    private final List<String> words;

    Remains(List<String> words) {
        this.words = words;
    }

    /** Table and word of each find; bytes are looked through as they are, which PostgreSQL shows in hexadecimal. */
    List<String> in(JdbcClient jdbc) {
        var found = new ArrayList<String>();
        for (var table : jdbc.sql(TABLES).query(String.class).list()) {
            for (var word : words) {
                var rows = jdbc.sql("""
                                select count(*) from %s as one
                                where strpos(lower(to_jsonb(one)::text), ?) > 0 or strpos(to_jsonb(one)::text, ?) > 0
                                """.formatted(table))
                        .params(word.toLowerCase(Locale.ROOT), hex(word))
                        .query(Long.class)
                        .single();
                if (rows > 0) {
                    found.add("%s: %s".formatted(table, word));
                }
            }
        }
        return found;
    }

    List<String> in(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> in(file.toString()) || in(latin(file)))
                    .map(Path::toString)
                    .toList();
        }
    }

    boolean in(String text) {
        return words.stream().anyMatch(text::contains);
    }

    private static String latin(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }

    private static String hex(String word) {
        return HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
    }
}
