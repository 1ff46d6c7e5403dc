package dev.cinelog.query.audit.export;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.audit.query.ExportedEvent;
import dev.cinelog.query.audit.chain.ChainRow;
import dev.cinelog.query.audit.chain.Leaves;
import dev.cinelog.query.audit.leaf.Leaf;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Turns events into lines and back into what they are hashed from. */
final class ExportLines {

    private ExportLines() {}

    static ExportedEvent event(ChainRow row) {
        var event = row.event();
        if (event == null) {
            throw new Refusal(
                    ErrorCode.CONFLICT, "The event at %d is gone: run a verification.".formatted(row.ordinal()));
        }
        var text = text(event.payload());
        return new ExportedEvent(
                ExportedEvent.KIND,
                row.ordinal(),
                event.eventId(),
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                event.timestamp(),
                event.payloadType(),
                event.payloadRevision(),
                text,
                text == null ? Base64.getEncoder().encodeToString(event.payload()) : null,
                Leaves.of(event).canonicalMetaData(),
                row.leaf().base64());
    }

    /** @throws IllegalArgumentException if the line has no payload */
    static Leaf leaf(ExportedEvent line) {
        return new Leaf(
                line.eventId(),
                line.aggregateType(),
                line.aggregateId(),
                line.sequence(),
                line.at(),
                line.type(),
                line.revision(),
                payload(line),
                line.metadata().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] payload(ExportedEvent line) {
        if (line.payload() != null) {
            return line.payload().getBytes(StandardCharsets.UTF_8);
        }
        if (line.payloadBase64() != null) {
            return Base64.getDecoder().decode(line.payloadBase64());
        }
        throw new IllegalArgumentException("no payload");
    }

    private static @Nullable String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException binary) {
            return null;
        }
    }
}
