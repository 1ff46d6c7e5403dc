package dev.cinelog.rest.address;

import dev.cinelog.api.address.AddressRange;
import java.net.InetAddress;
import java.util.List;

/** The proxies that may say for whom they speak; none, unless an operator names them. */
public final class TrustedProxies {

    private final List<AddressRange> ranges;

    /**
     * Those at some addresses.
     *
     * @param ranges addresses, and ranges in CIDR notation
     * @throws IllegalArgumentException with a sentence, if one is neither
     */
    public TrustedProxies(List<String> ranges) {
        this.ranges = ranges.stream()
                .map(String::strip)
                .filter(range -> !range.isEmpty())
                .map(TrustedProxies::range)
                .toList();
    }

    private static AddressRange range(String text) {
        return AddressRange.read(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "TRUSTED_PROXIES takes addresses and ranges, as 10.0.0.1 or 10.0.0.0/8; not " + text + "."));
    }

    boolean none() {
        return ranges.isEmpty();
    }

    boolean contain(InetAddress address) {
        return ranges.stream().anyMatch(range -> range.contains(address));
    }
}
