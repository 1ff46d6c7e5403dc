package dev.cinelog.rest.dispatch;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.cinelog.api.Provenance;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.contract.Contracts;
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The request that is being answered on this thread, if any: who asks, through which contract. */
public final class Requester {

    private static final String CONSISTENCY = "X-Consistency";
    private static final String CORRELATION = Requester.class.getName();

    private final Contracts contracts;

    public Requester(Contracts contracts) {
        this.contracts = contracts;
    }

    Map<String, String> provenance() {
        var provenance = new HashMap<String, String>();
        Callers.current()
                .ifPresent(caller ->
                        provenance.put(Provenance.ACTOR, caller.accountId().value()));
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            provenance.put(
                    Provenance.CONTRACT, contracts.of(attributes.getRequest()).name());
            provenance.put(Provenance.CORRELATION_ID, correlation(attributes));
        }
        return provenance;
    }

    /** One for all the commands of a request, so that history knows them as one. */
    private static String correlation(RequestAttributes request) {
        if (request.getAttribute(CORRELATION, RequestAttributes.SCOPE_REQUEST) instanceof String known) {
            return known;
        }
        var fresh = UuidCreator.getTimeOrderedEpoch().toString();
        request.setAttribute(CORRELATION, fresh, RequestAttributes.SCOPE_REQUEST);
        return fresh;
    }

    void warnOfEventualConsistency() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && attributes.getResponse() != null) {
            attributes.getResponse().setHeader(CONSISTENCY, "eventual");
        }
    }
}
