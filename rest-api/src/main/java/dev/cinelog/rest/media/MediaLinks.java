package dev.cinelog.rest.media;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.rest.hash.KeyedHash;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Signs links to objects. A link lives six hours, rounded up to the hour, and is the same for everyone who asks within
 * that hour, so that a cache in front can keep what is behind it.
 */
public final class MediaLinks {

    private static final Duration LIVES = Duration.ofHours(6);
    private static final long HOUR = Duration.ofHours(1).toSeconds();

    private final KeyedHash hash;
    private final Optional<String> base;
    private final Clock clock;

    /**
     * @param base what links begin with, empty for the address that the request came to
     */
    public MediaLinks(KeyedHash hash, Optional<String> base, Clock clock) {
        this.hash = hash;
        this.base = base;
        this.clock = clock;
    }

    public String sign(String objectKey) {
        var until = clock.instant().plus(LIVES).getEpochSecond();
        var expires = (until + HOUR - 1) / HOUR * HOUR;
        return base.orElseGet(MediaLinks::here) + "/media/" + objectKey + "?expires=" + expires + "&signature="
                + signature(objectKey, expires);
    }

    /** @throws Refusal if the link was not signed here or has expired */
    public void verify(String objectKey, long expires, String signature) {
        if (!KeyedHash.same(signature(objectKey, expires), signature)
                || clock.instant().getEpochSecond() >= expires) {
            throw new Refusal(ErrorCode.FORBIDDEN, "This link is not valid or has expired.");
        }
    }

    private static String here() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }

    private String signature(String objectKey, long expires) {
        return hash.of(objectKey + "\n" + expires);
    }
}
