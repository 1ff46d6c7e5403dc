package dev.cinelog.app.postgres;

import dev.cinelog.app.data.StartRefused;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The hosts of a connection URI, {@code a:5432,[::1]:5433}, in the form that JDBC takes: each with its port. */
final class HostList {

    private static final String DEFAULT_PORT = "5432";
    private static final int HIGHEST_PORT = 65_535;
    private static final Pattern HOST =
            Pattern.compile("(?<name>\\[[0-9a-fA-F:.]+]|[A-Za-z0-9._-]+)(?::(?<port>\\d{0,5}))?");

    private HostList() {}

    static String jdbc(String hosts) {
        return Arrays.stream(hosts.split(",", -1)).map(HostList::one).collect(Collectors.joining(","));
    }

    private static String one(String host) {
        Matcher parts = HOST.matcher(host);
        if (!parts.matches()) {
            throw new StartRefused(
                    "DATABASE_URL needs a host name, an address or an [IPv6 address], and a port in digits.");
        }
        String given = parts.group("port");
        String port = given == null || given.isEmpty() ? DEFAULT_PORT : given;
        if (Integer.parseInt(port) > HIGHEST_PORT) {
            throw new StartRefused("DATABASE_URL has a port beyond " + HIGHEST_PORT + ".");
        }
        return parts.group("name") + ":" + port;
    }
}
