package dev.cinelog.rest.error;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.RefusalDetails;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the servlet container itself refuses, or what a filter threw. */
@RestController
public class FallbackErrors implements ErrorController {

    private final ErrorAnswer answer;

    FallbackErrors(ErrorAnswer answer) {
        this.answer = answer;
    }

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<Object> render(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return answer.render(request, details(status));
    }

    private static RefusalDetails details(int status) {
        return switch (status) {
            case 400 -> details(ErrorCode.INVALID_REQUEST, "The request could not be understood.");
            case 401 -> details(ErrorCode.UNAUTHENTICATED, "Please sign in.");
            case 403 -> details(ErrorCode.FORBIDDEN, "You may not do this.");
            case 404 -> details(ErrorCode.NOT_FOUND, "There is nothing at this address.");
            case 405 -> details(ErrorCode.METHOD_NOT_ALLOWED, "This method is not allowed here.");
            case 413 -> details(ErrorCode.PAYLOAD_TOO_LARGE, "The request body is too large.");
            case 415 -> details(ErrorCode.UNSUPPORTED_MEDIA_TYPE, "Send application/json.");
            default -> details(ErrorCode.INTERNAL_ERROR, "Something went wrong on our side. Please try again.");
        };
    }

    private static RefusalDetails details(ErrorCode code, String message) {
        return new RefusalDetails(code, message, List.of());
    }
}
