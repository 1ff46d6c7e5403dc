package dev.cinelog.rest.contract;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        return of(forwardedFrom == null ? request.getRequestURI() : forwardedFrom);
    }

    /** @param path null when the request line could not even be read */
    private Contract of(@Nullable String path) {
        return contracts.stream()
                .filter(contract -> path != null && contract.owns(path))
                .findFirst()
                .orElse(fallback);
    }
}
