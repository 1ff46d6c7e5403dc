package dev.cinelog.app.postgres;

import dev.cinelog.app.data.StartRefused;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The parameters of a connection URI under the names that JDBC's driver gives them. One that it does not have is refused: to drop,
 * say, a demand on encryption in silence would be worse than not to start.
 */
final class JdbcParameters {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("application_name", "ApplicationName"),
            Map.entry("channel_binding", "channelBinding"),
            Map.entry("connect_timeout", "connectTimeout"),
            Map.entry("gssencmode", "gssEncMode"),
            Map.entry("options", "options"),
            Map.entry("sslcert", "sslcert"),
            Map.entry("sslkey", "sslkey"),
            Map.entry("sslmode", "sslmode"),
            Map.entry("sslpassword", "sslpassword"),
            Map.entry("sslrootcert", "sslrootcert"));

    private JdbcParameters() {}

    static String query(Map<String, String> parameters) {
        if (parameters.isEmpty()) {
            return "";
        }
        return parameters.entrySet().stream()
                .map(entry -> name(entry.getKey()) + "=" + PercentCode.encode(entry.getValue()))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String name(String libpq) {
        String name = NAMES.get(libpq);
        if (name == null) {
            throw new StartRefused("DATABASE_URL has the parameter " + libpq + ", which Cinelog does not know.");
        }
        return name;
    }
}
