package dev.cinelog.rest.dispatch;

import dev.cinelog.api.Provenance;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.contract.Contracts;
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The request that is being answered on this thread, if any: who asks, through which contract. */
public final class Requester {

    private static final String CONSISTENCY = "X-Consistency";

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
            provenance.put(Provenance.CORRELATION_ID, Correlation.of(attributes.getRequest()));
        }
        return provenance;
    }

    void warnOfEventualConsistency() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && attributes.getResponse() != null) {
            attributes.getResponse().setHeader(CONSISTENCY, "eventual");
        }
    }
}
