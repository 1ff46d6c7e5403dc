package dev.cinelog.rest.contract;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Finds the contract that a request belongs to. */
public final class Contracts {

    private final List<Contract> contracts;
    private final Contract fallback;

    /** @param fallback owns what nobody else does */
    public Contracts(List<Contract> contracts, Contract fallback) {
        this.contracts = List.copyOf(contracts);
        this.fallback = fallback;
    }

    public Contract of(HttpServletRequest request) {
        var forwardedFrom = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = forwardedFrom == null ? request.getRequestURI() : forwardedFrom;
        return contracts.stream()
                .filter(contract -> contract.owns(path))
                .findFirst()
                .orElse(fallback);
    }
}
