package dev.cinelog.rest.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits requests by whoever is known at its place: by address before anybody is asked who they are, so that guessing is limited,
 * too; by account behind security. Both come before everything that costs something.
 */
@Order(RateLimitFilter.ORDER)
public final class RateLimitFilter extends OncePerRequestFilter {

    static final int ORDER = 0;

    private final RateLimiting limiting;
    private final BucketOwner owner;

    private RateLimitFilter(RateLimiting limiting, BucketOwner owner) {
        this.limiting = limiting;
        this.owner = owner;
    }

    public static RateLimitFilter byAddress(RateLimiting limiting) {
        return new RateLimitFilter(limiting, BucketOwner.ADDRESS);
    }

    public static RateLimitFilter byAccount(RateLimiting limiting) {
        return new RateLimitFilter(limiting, BucketOwner.ACCOUNT);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (limiting.admits(owner, request, response)) {
            chain.doFilter(request, response);
        }
    }

    /** Once each, not once both. */
    @Override
    protected String getAlreadyFilteredAttributeName() {
        return RateLimitFilter.class.getName() + " " + owner;
    }
}
