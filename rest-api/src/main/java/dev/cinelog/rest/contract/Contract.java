package dev.cinelog.rest.contract;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.RefusalDetails;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** One HTTP contract: which paths are its own, and how its errors look. */
public interface Contract {

    /** How history names it. */
    String name();

    /** Whether a path belongs to it; the contract with the longest claim wins. */
    boolean owns(String path);

    /** The HTTP status of a refusal: the usual one, but for what a contract says otherwise. */
    default HttpStatus status(ErrorCode code) {
        return UsualStatus.of(code);
    }

    /** The body of a refusal, to be written as JSON. */
    Object body(RefusalDetails details);

    /** What that body says it is. */
    default MediaType errorType() {
        return MediaType.APPLICATION_JSON;
    }
}
