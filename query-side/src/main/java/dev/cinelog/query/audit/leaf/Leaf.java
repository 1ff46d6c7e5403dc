package dev.cinelog.query.audit.leaf;

import dev.cinelog.query.audit.merkle.Hash;
import dev.cinelog.query.store.StoredTime;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One event as the tree knows it. Its bytes are the fields in this order, each as its length in four bytes, most significant
 * first, and then itself: {@code cinelog-leaf/1}, event id, aggregate type, aggregate id, sequence, time, payload type, revision,
 * payload, metadata. Text is UTF-8, numbers are decimal text, and an absent field has the length 2^32 − 1. Time is in
 * milliseconds since 1970. The payload is what is stored, byte for byte; the metadata is canonical by RFC 8785.
 *
 * <p>What cannot be brought into such a form was not written by Cinelog. It is taken as it is, so that it has a hash, too.
 *
 * @param timestamp ISO 8601
 * @param payload as stored, personal fields encrypted
 * @param metaData JSON
 */
@SuppressWarnings("ArrayRecordComponent") // hashed, never compared
public record Leaf(
        String eventId,
        @Nullable String aggregateType,
        String aggregateId,
        long sequence,
        String timestamp,
        String payloadType,
        @Nullable String payloadRevision,
        byte[] payload,
        byte[] metaData) {

    private static final byte[] FORM = "cinelog-leaf/1".getBytes(StandardCharsets.UTF_8);
    private static final int ABSENT = -1;

    public Hash hash() {
        return Hash.ofLeaf(bytes());
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream(256 + payload.length + metaData.length);
        put(out, FORM);
        put(out, eventId);
        put(out, aggregateType);
        put(out, aggregateId);
        put(out, Long.toString(sequence));
        put(out, time(timestamp));
        put(out, payloadType);
        put(out, payloadRevision);
        put(out, payload);
        put(out, CanonicalJson.of(metaData).orElse(metaData));
        return out.toByteArray();
    }

    /** The metadata in the form that is hashed, as text. */
    public String canonicalMetaData() {
        return new String(CanonicalJson.of(metaData).orElse(metaData), StandardCharsets.UTF_8);
    }

    private static String time(String timestamp) {
        try {
            var instant = StoredTime.parse(timestamp);
            return instant.equals(instant.truncatedTo(ChronoUnit.MILLIS))
                    ? Long.toString(instant.toEpochMilli())
                    : timestamp;
        } catch (DateTimeException | ArithmeticException unusual) {
            return timestamp;
        }
    }

    private static void put(ByteArrayOutputStream out, @Nullable String text) {
        if (text == null) {
            out.writeBytes(length(ABSENT));
        } else {
            put(out, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void put(ByteArrayOutputStream out, byte[] bytes) {
        out.writeBytes(length(bytes.length));
        out.writeBytes(bytes);
    }

    private static byte[] length(int length) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(length).array();
    }
}
