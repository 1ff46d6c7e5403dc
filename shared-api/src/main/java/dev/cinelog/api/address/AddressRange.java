package dev.cinelog.api.address;

import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses that begin with the same bits. */
public final class AddressRange {

    private static final Pattern FORM = Pattern.compile("([^/]+)(?:/(\\d{1,3}))?");

    private final byte[] first;
    private final int bits;

    private AddressRange(byte[] first, int bits) {
        this.first = first;
        this.bits = bits;
    }

    /** The range, or nothing where the text is neither an address nor a range in CIDR notation. */
    public static Optional<AddressRange> read(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        return AddressText.read(form.group(1))
                .map(InetAddress::getAddress)
                .map(first ->
                        new AddressRange(first, form.group(2) == null ? size(first) : Integer.parseInt(form.group(2))))
                .filter(range -> range.bits <= size(range.first));
    }

    public boolean contains(InetAddress address) {
        var theirs = address.getAddress();
        if (first.length != theirs.length) {
            return false;
        }
        for (var bit = 0; bit < bits; bit++) {
            var mask = 0x80 >> (bit % Byte.SIZE);
            if (((first[bit / Byte.SIZE] ^ theirs[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }

    private static int size(byte[] address) {
        return address.length * Byte.SIZE;
    }
}
