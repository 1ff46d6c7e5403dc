package dev.cinelog.rest.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cinelog.api.FieldError;
import dev.cinelog.api.RefusalDetails;
import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * How a contract says no by RFC 9457.
 *
 * @param type {@code about:blank}, since the code says it all
 * @param title what the status is called
 * @param detail fit for a toast, always text
 * @param code stable, lower case
 * @param errors the offending fields, if any
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, String code, List<FieldError> errors) {

    private static final String TYPE = "about:blank";

    /** @param code what the contract calls the reason */
    public static Problem of(RefusalDetails details, HttpStatus status, String code) {
        return new Problem(TYPE, status.getReasonPhrase(), status.value(), details.message(), code, details.fields());
    }
}
