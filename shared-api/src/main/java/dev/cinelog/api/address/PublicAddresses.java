package dev.cinelog.api.address;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells the addresses that anybody may have from those that only mean something to whoever is near: this machine, its networks,
 * and what its provider serves to it. After IANA's registries of special-purpose addresses.
 */
public final class PublicAddresses {

    private static final List<AddressRange> SPECIAL_IPV4 = ranges(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private
            "100.64.0.0/10", // shared by the customers of a provider
            "127.0.0.0/8", // this machine
            "168.63.129.16", // what one cloud serves to its machines at an address that looks like any other
            "169.254.0.0/16", // link-local, and what most clouds tell about a machine and its rights
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocols
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // relays to IPv6
            "192.168.0.0/16", // private
            "198.18.0.0/15", // measurements
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4"); // reserved, and broadcast

    /** Whatever may carry an IPv4 address within, mapped, translated or local, lies outside of it. */
    private static final List<AddressRange> GLOBAL_IPV6 = ranges("2000::/3");

    private static final List<AddressRange> SPECIAL_IPV6 = ranges(
            "2001::/23", // protocols, and a tunnel that names an IPv4 address
            "2001:db8::/32", // documentation
            "2002::/16", // a tunnel that names an IPv4 address
            "3fff::/20"); // documentation

    private PublicAddresses() {}

    public static boolean contain(InetAddress address) {
        return address.getAddress().length == 4
                ? !isIn(SPECIAL_IPV4, address)
                : isIn(GLOBAL_IPV6, address) && !isIn(SPECIAL_IPV6, address);
    }

    private static boolean isIn(List<AddressRange> ranges, InetAddress address) {
        return ranges.stream().anyMatch(range -> range.contains(address));
    }

    private static List<AddressRange> ranges(String... ranges) {
        return Stream.of(ranges)
                .map(range -> AddressRange.read(range).orElseThrow())
                .toList();
    }
}
