package dev.cinelog.query.audit.leaf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON in the one form that RFC 8785 gives it. */
final class CanonicalJson {

    private CanonicalJson() {}

    /** Nothing where the bytes are no JSON object or array in UTF-8 that has such a form. */
    static Optional<byte[]> of(byte[] json) {
        return FlatJson.canonical(json).or(() -> ofAny(json));
    }

    private static Optional<byte[]> ofAny(byte[] json) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString();
            return Optional.of(new JsonCanonicalizer(text).getEncodedUTF8());
        } catch (IOException | RuntimeException none) {
            // The library reports some malformed texts by whatever exception its parser runs into.
            return Optional.empty();
        }
    }
}
