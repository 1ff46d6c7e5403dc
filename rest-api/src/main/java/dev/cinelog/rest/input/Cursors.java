package dev.cinelog.rest.input;

import dev.cinelog.api.Refusal;
import dev.cinelog.rest.hash.KeyedHash;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/**
 * Opaque cursors: sixteen bytes of id and eight of order, with a keyed check, as URL-safe base64. A cursor that was made
 * for another list, or by somebody else, is refused.
 */
public final class Cursors {

    private static final int CHECK = 8;

    private final KeyedHash hash;

    /** A place in a list: the value that it is ordered by, and the id that breaks ties. */
    public record Place(long order, UUID id) {}

    public Cursors(KeyedHash hash) {
        this.hash = hash;
    }

    public String write(String list, Place place) {
        var content = ByteBuffer.allocate(24)
                .putLong(place.order())
                .putLong(place.id().getMostSignificantBits())
                .putLong(place.id().getLeastSignificantBits())
                .array();
        var cursor = ByteBuffer.allocate(24 + CHECK).put(content).put(check(list, content));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.array());
    }

    /** @throws Refusal if this list never handed it out */
    public Place read(String list, String cursor) {
        try {
            var bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length == 24 + CHECK) {
                var content = Arrays.copyOf(bytes, 24);
                var check = Arrays.copyOfRange(bytes, 24, bytes.length);
                if (MessageDigest.isEqual(check, check(list, content))) {
                    var buffer = ByteBuffer.wrap(content);
                    return new Place(buffer.getLong(), new UUID(buffer.getLong(), buffer.getLong()));
                }
            }
        } catch (IllegalArgumentException malformed) {
            throw refusal();
        }
        throw refusal();
    }

    private static Refusal refusal() {
        return Fields.refusal("cursor", "is not a cursor of this list.");
    }

    private byte[] check(String list, byte[] content) {
        return Arrays.copyOf(hash.of(list.getBytes(StandardCharsets.UTF_8), content), CHECK);
    }
}
