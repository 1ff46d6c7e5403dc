package dev.cinelog.rest.cinefluent;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.RefusalDetails;
import dev.cinelog.rest.contract.Contract;
import org.springframework.http.HttpStatus;

/** The paths of cinefluent; its errors are those of the contract that it shares the root with. */
public final class CinefluentContract implements Contract {

    private final Contract errors;

    /** @param errors says no for it */
    public CinefluentContract(Contract errors) {
        this.errors = errors;
    }

    @Override
    public String name() {
        return "cinefluent";
    }

    @Override
    public boolean owns(String path) {
        return path.startsWith("/auth");
    }

    @Override
    public HttpStatus status(ErrorCode code) {
        return errors.status(code);
    }

    @Override
    public Object body(RefusalDetails details) {
        return errors.body(details);
    }
}
