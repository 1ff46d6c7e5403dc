package dev.cinelog.rest.address;

import java.net.InetAddress;
import java.util.regex.Pattern;

/**
 * Addresses that begin with the same bits.
 *
 * @param bits how many of them
 */
record AddressRange(InetAddress first, int bits) {

    private static final Pattern FORM = Pattern.compile("([^/]+)(?:/(\\d{1,3}))?");

    /** @throws IllegalArgumentException with a sentence, if it is neither an address nor a range in CIDR notation */
    static AddressRange of(String text) {
        var form = FORM.matcher(text);
        if (form.matches()) {
            var first = AddressText.read(form.group(1));
            if (first.isPresent()) {
                var most = first.get().getAddress().length * Byte.SIZE;
                var bits = form.group(2) == null ? most : Integer.parseInt(form.group(2));
                if (bits <= most) {
                    return new AddressRange(first.get(), bits);
                }
            }
        }
        throw new IllegalArgumentException(
                "TRUSTED_PROXIES takes addresses and ranges, as 10.0.0.1 or 10.0.0.0/8; not " + text + ".");
    }

    boolean contains(InetAddress address) {
        var mine = first.getAddress();
        var theirs = address.getAddress();
        if (mine.length != theirs.length) {
            return false;
        }
        for (var bit = 0; bit < bits; bit++) {
            var mask = 0x80 >> (bit % Byte.SIZE);
            if (((mine[bit / Byte.SIZE] ^ theirs[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
