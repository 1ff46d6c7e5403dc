package dev.cinelog.rest.limit;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.rest.address.CallerAddress;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.error.ErrorAnswer;
import dev.cinelog.rest.hash.KeyedHash;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away who asks too often, and tells everybody whose requests are counted how many they have left. It comes after
 * security, which knows whose account it is and has already turned away who may not ask at all, and before everything that
 * costs something.
 */
@Order(RateLimitFilter.ORDER)
public final class RateLimitFilter extends OncePerRequestFilter {

    static final int ORDER = 0;

    private final Limits limits;
    private final Buckets buckets;
    private final CallerAddress addresses;
    private final KeyedHash hash;
    private final ErrorAnswer answer;

    /** @param hash makes keys of addresses, which are kept in no other form */
    public RateLimitFilter(
            Limits limits, Buckets buckets, CallerAddress addresses, KeyedHash hash, ErrorAnswer answer) {
        this.limits = limits;
        this.buckets = buckets;
        this.addresses = addresses;
        this.hash = hash;
        this.answer = answer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var taken = take(request);
        if (taken != null) {
            response.setHeader("RateLimit-Limit", Long.toString(taken.limit().capacity()));
            response.setHeader("RateLimit-Remaining", Long.toString(taken.remaining()));
            response.setHeader("RateLimit-Reset", Long.toString(seconds(taken.untilFull())));
        }
        if (taken == null || taken.allowed()) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response, seconds(taken.untilNext()));
        }
    }

    /** What the tightest of its buckets says to a request, or the first that refuses it. */
    private @Nullable Taken take(HttpServletRequest request) {
        Taken tightest = null;
        for (var limited : limits.of(request.getMethod(), request.getRequestURI())) {
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
