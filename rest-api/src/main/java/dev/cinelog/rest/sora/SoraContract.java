package dev.cinelog.rest.sora;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.RefusalDetails;
import dev.cinelog.rest.contract.Contract;
import org.springframework.http.HttpStatus;

/** The paths and the errors of sora. That something exists and is somebody else's is a secret here: it is 404. */
public final class SoraContract implements Contract {

    /** What the paths of its document stand below, since another contract has the same. */
    static final String PREFIX = "/sora";

    @Override
    public String name() {
        return "sora";
    }

    @Override
    public boolean owns(String path) {
        return path.equals(PREFIX) || path.startsWith(PREFIX + "/");
    }

    @Override
    public HttpStatus status(ErrorCode code) {
        return code == ErrorCode.NOT_YOURS ? HttpStatus.NOT_FOUND : Contract.super.status(code);
    }

    @Override
    public Object body(RefusalDetails details) {
        return new SoraError(
                details.code().name(), details.message(), status(details.code()).value(), details.fields());
    }
}
