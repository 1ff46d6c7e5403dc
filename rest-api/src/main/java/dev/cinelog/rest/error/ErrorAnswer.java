package dev.cinelog.rest.error;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.RefusalDetails;
import dev.cinelog.rest.contract.Contracts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Renders refusals in the words of the contract that a request belongs to. */
public final class ErrorAnswer {

    private final Contracts contracts;
    private final JsonMapper json;

    public ErrorAnswer(Contracts contracts, JsonMapper json) {
        this.contracts = contracts;
        this.json = json;
    }

    public ResponseEntity<Object> render(HttpServletRequest request, RefusalDetails details) {
        var contract = contracts.of(request);
        var response = ResponseEntity.status(contract.status(details.code())).contentType(contract.errorType());
        LaterTry.seconds(details.code())
                .ifPresent(seconds -> response.header(HttpHeaders.RETRY_AFTER, Integer.toString(seconds)));
        return response.body(contract.body(details));
    }

    /** For filters, which answer before any controller could. */
    public void write(HttpServletRequest request, HttpServletResponse response, ErrorCode code, String message)
            throws IOException {
        write(request, response, new RefusalDetails(code, message, List.of()));
    }

    public void write(HttpServletRequest request, HttpServletResponse response, RefusalDetails details)
            throws IOException {
        var contract = contracts.of(request);
        response.setStatus(contract.status(details.code()).value());
        response.setContentType(contract.errorType().toString());
        LaterTry.seconds(details.code())
                .ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(seconds)));
        response.getOutputStream().write(json.writeValueAsBytes(contract.body(details)));
    }
}
