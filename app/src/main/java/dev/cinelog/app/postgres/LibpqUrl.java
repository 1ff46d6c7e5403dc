package dev.cinelog.app.postgres;

import dev.cinelog.app.data.StartRefused;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A connection URI as libpq reads it, taken apart; every part but {@code hosts} is decoded. */
record LibpqUrl(String user, String password, String hosts, String database, Map<String, String> parameters) {

    private static final Pattern FORM = Pattern.compile("""
            (?x) postgres(?:ql)? (?:\\+[a-z0-9]+)? ://
            (?: (?<user> [^:@/?]* ) (?: : (?<password> [^/?]* ) )? @ )?
            (?<hosts> [^/?@]* )
            (?: / (?<database> [^?]* ) )?
            (?: \\? (?<parameters> .* ) )?""");

    static LibpqUrl parse(String url) {
        Matcher parts = FORM.matcher(url.strip());
        if (!parts.matches()) {
            throw new StartRefused("DATABASE_URL is not of the form postgresql://user:password@host:port/database"
                    + " (percent-encode special characters of the password).");
        }
        Map<String, String> parameters = parameters(parts.group("parameters"));
        String user = PercentCode.decode("user", parts.group("user"));
        String password = PercentCode.decode("password", parts.group("password"));
        String database = PercentCode.decode("database", parts.group("database"));
        return new LibpqUrl(
                overridden(user, parameters.remove("user")),
                overridden(password, parameters.remove("password")),
                overridden(parts.group("hosts"), parameters.remove("host")),
                overridden(database, parameters.remove("dbname")),
                parameters);
    }

    private static Map<String, String> parameters(@Nullable String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (query == null || query.isEmpty()) {
            return parameters;
        }
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new StartRefused("DATABASE_URL has a parameter without a value.");
            }
            String name = PercentCode.decode("parameter", pair.substring(0, equals));
            parameters.put(name, PercentCode.decode(name, pair.substring(equals + 1)));
        }
        return parameters;
    }

    private static String overridden(String part, @Nullable String parameter) {
        return parameter == null ? part : parameter;
    }

    DatabaseUrl toDatabaseUrl() {
        String name = database.isEmpty() ? user : database;
        if (hosts.isEmpty()) {
            throw new StartRefused("DATABASE_URL names no host.");
        }
        if (name.isEmpty()) {
            throw new StartRefused("DATABASE_URL names no database.");
        }
        String jdbcUrl = "jdbc:postgresql://" + HostList.jdbc(hosts) + "/" + PercentCode.encode(name)
                + JdbcParameters.query(parameters);
        return new DatabaseUrl(jdbcUrl, user, password);
    }
}
