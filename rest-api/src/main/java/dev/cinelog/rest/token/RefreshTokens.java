package dev.cinelog.rest.token;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.SessionId;
import dev.cinelog.rest.hash.KeyedHash;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/**
 * Refresh tokens: session, rotation and expiry, followed by their HMAC-SHA256, as URL-safe base64. Nothing about them is
 * stored; the session knows its rotation.
 */
public final class RefreshTokens {

    private static final int CONTENT = 16 + 4 + 8;

    private final KeyedHash hash;
    private final Clock clock;

    /** What a refresh token says. */
    public record Content(SessionId sessionId, int rotation) {}

    public RefreshTokens(TokenSettings settings, Clock clock) {
        this.hash = settings.refreshHash();
        this.clock = clock;
    }

    public String issue(SessionId sessionId, int rotation, Instant expiresAt) {
        var session = UUID.fromString(sessionId.value());
        var content = ByteBuffer.allocate(CONTENT)
                .putLong(session.getMostSignificantBits())
                .putLong(session.getLeastSignificantBits())
                .putInt(rotation)
                .putLong(expiresAt.getEpochSecond())
                .array();
        var token = ByteBuffer.allocate(CONTENT + 32).put(content).put(hash.of(content));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
    }

    /**
     * Reads a token that this server issued and that has not expired.
     *
     * @throws Refusal for every other
     */
    public Content read(String token) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
            var content = new byte[CONTENT];
            bytes.get(content);
            var code = new byte[bytes.remaining()];
            bytes.get(code);
            if (MessageDigest.isEqual(code, hash.of(content))) {
                return read(ByteBuffer.wrap(content));
            }
        } catch (IllegalArgumentException | BufferUnderflowException malformed) {
            throw invalid();
        }
        throw invalid();
    }

    private Content read(ByteBuffer content) {
        var session = new UUID(content.getLong(), content.getLong());
        var rotation = content.getInt();
        if (clock.instant().getEpochSecond() >= content.getLong()) {
            throw invalid();
        }
        return new Content(new SessionId(session.toString()), rotation);
    }

    private static Refusal invalid() {
        return new Refusal(ErrorCode.TOKEN_INVALID, "The refresh token is invalid or has expired.");
    }
}
