package dev.cinelog.rest.limit;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.rest.address.CallerAddress;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.error.ErrorAnswer;
import dev.cinelog.rest.hash.KeyedHash;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Turns away who asks too often, and tells everybody whose requests are counted how many they have left. */
public final class RateLimiting {

    /** What a request was told by the buckets that it has been counted in so far. */
    private static final String TIGHTEST = RateLimiting.class.getName();

    private final Limits limits;
    private final Buckets buckets;
    private final CallerAddress addresses;
    private final KeyedHash hash;
    private final ErrorAnswer answer;

    /** @param hash makes keys of addresses, which are kept in no other form */
    public RateLimiting(Limits limits, Buckets buckets, CallerAddress addresses, KeyedHash hash, ErrorAnswer answer) {
        this.limits = limits;
        this.buckets = buckets;
        this.addresses = addresses;
        this.hash = hash;
        this.answer = answer;
    }

    /** Counts a request in the buckets of one kind of owner; whether it may go on, or has been answered. */
    boolean admits(BucketOwner owner, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var taken = take(owner, request);
        if (taken == null) {
            return true;
        }
        request.setAttribute(TIGHTEST, taken);
        response.setHeader("RateLimit-Limit", Long.toString(taken.limit().capacity()));
        response.setHeader("RateLimit-Remaining", Long.toString(taken.remaining()));
        response.setHeader("RateLimit-Reset", Long.toString(seconds(taken.untilFull())));
        if (!taken.allowed()) {
            refuse(request, response, seconds(taken.untilNext()));
        }
        return taken.allowed();
    }

    /** What the tightest of its buckets says to a request, or the first that refuses it. */
    private @Nullable Taken take(BucketOwner owner, HttpServletRequest request) {
        var tightest = request.getAttribute(TIGHTEST) instanceof Taken before ? before : null;
        for (var limited : limits.of(owner, request.getMethod(), request.getRequestURI())) {
            var taken = buckets.take(key(limited, request), limited.limit());
            if (tightest == null || taken.isTighterThan(tightest)) {
                tightest = taken;
            }
            if (!taken.allowed()) {
                break;
            }
        }
        return tightest;
    }

    /** The figures are part of it, so that a limit which is set anew begins anew. */
    private String key(LimitedRequests limited, HttpServletRequest request) {
        var account = limited.owner() == BucketOwner.ACCOUNT ? Callers.currentId() : null;
        var limit = limited.limit();
        return limited.name() + " " + limit.capacity() + "/" + limit.period() + " "
                + (account == null ? hash.of("address\n" + addresses.networkOf(request)) : account.value());
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, long seconds) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        answer.write(
                request,
                response,
                ErrorCode.RATE_LIMITED,
                "That was too often. Please try again in %d %s."
                        .formatted(seconds, seconds == 1 ? "second" : "seconds"));
    }

    /** Rounded up: who comes then is not too early. */
    private static long seconds(Duration duration) {
        return duration.plusNanos(999_999_999).toSeconds();
    }
}
