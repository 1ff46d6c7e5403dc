package dev.cinelog.rest.contract;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the contract that a request belongs to. */
public final class Contracts {

    private final List<Contract> contracts;
    private final Contract fallback;
    private final Map<Integer, Contract> byPort;

    /** @param fallback owns what nobody else does */
    public Contracts(List<Contract> contracts, Contract fallback) {
        this(contracts, fallback, Map.of());
    }

    private Contracts(List<Contract> contracts, Contract fallback, Map<Integer, Contract> byPort) {
        this.contracts = List.copyOf(contracts);
        this.fallback = fallback;
        this.byPort = Map.copyOf(byPort);
    }

    /** The same, where one of them owns whatever comes in on a port. */
    public Contracts onPort(int port, Contract contract) {
        return new Contracts(contracts, fallback, Map.of(port, contract));
    }

    public Contract of(HttpServletRequest request) {
        var alone = byPort.get(request.getLocalPort());
        if (alone != null) {
            return alone;
        }
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
