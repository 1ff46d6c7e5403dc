package dev.cinelog.api.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads addresses that are written as numbers, with or without a port; names are never looked up. */
public final class AddressText {

    private static final String BYTE = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern IPV4 = Pattern.compile("(" + BYTE + "(\\." + BYTE + "){3})(:\\d+)?");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F.]*:[0-9a-fA-F:.]*");
    private static final Pattern IPV6_IN_BRACKETS = Pattern.compile("\\[([^\\]]*)\\](:\\d+)?");

    private AddressText() {}

    /** The address, or nothing where the text is no address in its usual form. */
    public static Optional<InetAddress> read(String text) {
        var ipv4 = IPV4.matcher(text);
        if (ipv4.matches()) {
            return address(ipv4.group(1));
        }
        var bracketed = IPV6_IN_BRACKETS.matcher(text);
        var ipv6 = withoutZone(bracketed.matches() ? bracketed.group(1) : text);
        return IPV6.matcher(ipv6).matches() ? address(ipv6) : Optional.empty();
    }

    private static String withoutZone(String text) {
        var zone = text.indexOf('%');
        return zone < 0 ? text : text.substring(0, zone);
    }

    private static Optional<InetAddress> address(String numbers) {
        try {
            return Optional.of(InetAddress.getByName(numbers));
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }
}
