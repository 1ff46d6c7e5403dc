package dev.cinelog.api.webhook;

import dev.cinelog.api.address.AddressText;
import dev.cinelog.api.address.PublicAddresses;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where notices may go: by HTTPS to whatever lies in public, and to the hosts on a list however near they are, by HTTP as well.
 * This judges an address by how it is written; what its name stands for is to be judged by whoever connects.
 */
public final class Receivers {

    private static final int LAST_PORT = 65_535;

    /** A name alone of this machine. */
    private static final Pattern HERE = Pattern.compile("(.*\\.)?localhost\\.?");

    /**
     * A name, told from a number: parsers of addresses disagree about {@code 127.1}, {@code 0177.0.0.1} and {@code 0x7f000001}, and
     * no name ends in one.
     */
    private static final Pattern NAME = Pattern.compile("(.*\\.)?[a-zA-Z][^.]*\\.?");

    private final Set<String> allowed;

    /** @param allowed hosts, each with or without its port: {@code localhost}, {@code 127.0.0.1:9000}, {@code [::1]:9000} */
    public Receivers(List<String> allowed) {
        this.allowed = allowed.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a host is on the list, so that it may be anywhere. */
    public boolean allow(String host, int port) {
        var name = host.toLowerCase(Locale.ROOT);
        var written = name.contains(":") && !name.startsWith("[") ? "[" + name + "]" : name;
        return allowed.contains(written) || allowed.contains(written + ":" + port);
    }

    /** Why nothing may be sent to a URL, as the end of a sentence that begins with its name. */
    public Optional<String> objectionTo(String url) {
        try {
            return objectionTo(new URI(url));
        } catch (URISyntaxException malformed) {
            return Optional.of("must be an absolute URL.");
        }
    }

    private Optional<String> objectionTo(URI url) {
        var secure = "https".equalsIgnoreCase(url.getScheme());
        var host = url.getHost();
        if (!secure && !"http".equalsIgnoreCase(url.getScheme())) {
            return Optional.of("must begin with https://.");
        }
        if (host == null || !isNameOrAddress(host)) {
            return Optional.of("must name a host, by its ASCII name or its address in the usual form.");
        }
        if (url.getRawUserInfo() != null) {
            return Optional.of("must not hold a user name or password.");
        }
        if (url.getRawFragment() != null) {
            return Optional.of("must not have a fragment.");
        }
        if (url.getPort() == 0 || url.getPort() > LAST_PORT) {
            return Optional.of("must have a port between 1 and 65535, or none.");
        }
        if (allow(host, url.getPort() < 0 ? (secure ? 443 : 80) : url.getPort())) {
            return Optional.empty();
        }
        if (!secure) {
            return Optional.of("must begin with https://.");
        }
        return liesInPublic(host)
                ? Optional.empty()
                : Optional.of("must lie in public: no private, loopback, link-local or other special address.");
    }

    private static boolean isNameOrAddress(String host) {
        return NAME.matcher(host).matches() || (AddressText.read(host).isPresent() && !host.contains("%"));
    }

    private static boolean liesInPublic(String host) {
        return !HERE.matcher(host.toLowerCase(Locale.ROOT)).matches()
                && AddressText.read(host).map(PublicAddresses::contain).orElse(true);
    }
}
