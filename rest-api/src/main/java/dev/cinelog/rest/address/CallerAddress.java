package dev.cinelog.rest.address;

import dev.cinelog.api.address.AddressText;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.List;

/**
 * Finds the address that a request comes from: its sender's, or, where the sender is a trusted proxy, the last one in {@code
 * Forwarded} or {@code X-Forwarded-For} that is not. What anybody else writes there is not believed; nor are the two headers
 * when they differ, since a proxy writes one and passes the other on as it came.
 */
public final class CallerAddress {

    /** What one IPv6 subscriber has at the least. */
    private static final int IPV6_NETWORK = 8;

    private final TrustedProxies proxies;

    public CallerAddress(TrustedProxies proxies) {
        this.proxies = proxies;
    }

    public String of(HttpServletRequest request) {
        var sender = request.getRemoteAddr();
        if (proxies.none()) {
            return sender;
        }
        return AddressText.read(sender)
                .filter(proxies::contain)
                .map(proxy -> behind(proxy, request).getHostAddress())
                .orElse(sender);
    }

    /** The same, with all addresses of an IPv6 network as one: whoever has one has billions. */
    public String networkOf(HttpServletRequest request) {
        var address = of(request);
        return address.indexOf(':') < 0
                ? address
                : AddressText.read(address)
                        .map(InetAddress::getAddress)
                        .filter(bytes -> bytes.length > IPV6_NETWORK)
                        .map(bytes -> HexFormat.of().formatHex(bytes, 0, IPV6_NETWORK))
                        .orElse(address);
    }

    private InetAddress behind(InetAddress proxy, HttpServletRequest request) {
        var forwarded = Hops.forwarded(request);
        var xForwardedFor = Hops.xForwardedFor(request);
        if (forwarded.isEmpty() || xForwardedFor.isEmpty()) {
            return client(proxy, forwarded.isEmpty() ? xForwardedFor : forwarded);
        }
        var client = client(proxy, forwarded);
        return client.equals(client(proxy, xForwardedFor)) ? client : proxy;
    }

    private InetAddress client(InetAddress proxy, List<String> hops) {
        var nearest = proxy;
        for (var hop = hops.size() - 1; hop >= 0; hop--) {
            var address = AddressText.read(hops.get(hop));
            if (address.isEmpty()) {
                return nearest;
            }
            nearest = address.get();
            if (!proxies.contain(nearest)) {
                return nearest;
            }
        }
        return nearest;
    }
}
