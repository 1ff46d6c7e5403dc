package dev.cinelog.rest.idempotency;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Ids of what a request creates. A request with an idempotency key has the same ids at every try, so that what an earlier
 * one did before its process died is found to be there already.
 */
public final class NewIds {

    static final String ATTRIBUTE = NewIds.class.getName();

    private NewIds() {}

    /** @param purpose tells the ids of one request apart: the same purpose, the same id */
    public static String timeOrdered(String purpose) {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null
                        && request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof IdempotentIds ids
                ? ids.id(purpose)
                : UuidCreator.getTimeOrderedEpoch().toString();
    }
}
