package dev.cinelog.rest.error;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.FieldError;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.RefusalDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Whatever goes wrong in or before a controller, in the words of its contract. */
@RestControllerAdvice
public class ErrorAdvice {

    private static final Logger log = LoggerFactory.getLogger(ErrorAdvice.class);

    private final ErrorAnswer answer;
    private final Outages outages;

    ErrorAdvice(ErrorAnswer answer, Outages outages) {
        this.answer = answer;
        this.outages = outages;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Refusal refusal, HttpServletRequest request) {
        return answer.render(request, refusal.details());
    }

    @ExceptionHandler
    ResponseEntity<Object> unreadable(HttpMessageNotReadableException failure, HttpServletRequest request) {
        if (BodyTooLargeException.causes(failure)) {
            return render(request, ErrorCode.PAYLOAD_TOO_LARGE, "The request body is too large.");
        }
        var field = UnreadableField.of(failure);
        return field == null
                ? render(request, ErrorCode.INVALID_REQUEST, "The request body is not the JSON that is expected here.")
                : answer.render(
                        request,
                        new RefusalDetails(
                                ErrorCode.INVALID_REQUEST, field.field() + " " + field.message(), List.of(field)));
    }

    @ExceptionHandler
    ResponseEntity<Object> mistyped(MethodArgumentTypeMismatchException failure, HttpServletRequest request) {
        var field = new FieldError(failure.getName(), "has the wrong type.");
        return answer.render(
                request,
                new RefusalDetails(ErrorCode.INVALID_REQUEST, field.field() + " " + field.message(), List.of(field)));
    }

    @ExceptionHandler
    ResponseEntity<Object> missing(MissingServletRequestParameterException failure, HttpServletRequest request) {
        var field = new FieldError(failure.getParameterName(), "is required.");
        return answer.render(
                request,
                new RefusalDetails(ErrorCode.INVALID_REQUEST, field.field() + " " + field.message(), List.of(field)));
    }

    @ExceptionHandler
    ResponseEntity<Object> undecodable(InvalidParameterException failure, HttpServletRequest request) {
        return answer.render(request, ContainerRefusals.of(failure.getErrorCode()));
    }

    @ExceptionHandler
    ResponseEntity<Object> tooLarge(MaxUploadSizeExceededException failure, HttpServletRequest request) {
        return render(request, ErrorCode.PAYLOAD_TOO_LARGE, "The request body is too large.");
    }

    @ExceptionHandler
    ResponseEntity<Object> brokenForm(MultipartException failure, HttpServletRequest request) {
        return render(request, ErrorCode.INVALID_REQUEST, "The form could not be read.");
    }

    @ExceptionHandler({NoHandlerFoundException.class, NoResourceFoundException.class})
    ResponseEntity<Object> unknownPath(HttpServletRequest request) {
        return render(request, ErrorCode.NOT_FOUND, "There is nothing at this address.");
    }

    @ExceptionHandler
    ResponseEntity<Object> wrongMethod(HttpRequestMethodNotSupportedException failure, HttpServletRequest request) {
        var rendered = render(request, ErrorCode.METHOD_NOT_ALLOWED, "This method is not allowed here.");
        var headers = new HttpHeaders(rendered.getHeaders());
        var allowed = failure.getSupportedHttpMethods();
        if (allowed != null) {
            headers.setAllow(new TreeSet<>(allowed));
        }
        return new ResponseEntity<>(rendered.getBody(), headers, rendered.getStatusCode());
    }

    @ExceptionHandler
    ResponseEntity<Object> wrongType(HttpMediaTypeNotSupportedException failure, HttpServletRequest request) {
        var forms = failure.getSupportedMediaTypes().contains(MediaType.MULTIPART_FORM_DATA);
        return render(
                request,
                ErrorCode.UNSUPPORTED_MEDIA_TYPE,
                forms ? "Send application/json or multipart/form-data." : "Send application/json.");
    }

    @ExceptionHandler
    ResponseEntity<Object> notAcceptable(HttpMediaTypeNotAcceptableException failure, HttpServletRequest request) {
        var types = failure.getSupportedMediaTypes();
        var type = types.isEmpty() ? MediaType.APPLICATION_JSON : types.get(0);
        return render(request, ErrorCode.NOT_ACCEPTABLE, "This can only be had as %s.".formatted(type));
    }

    @ExceptionHandler
    ResponseEntity<Object> denied(AccessDeniedException failure, HttpServletRequest request) {
        return render(request, ErrorCode.FORBIDDEN, "You may not do this.");
    }

    /** Nobody is listening any more. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException gone) {
        log.debug("The client went away", gone);
    }

    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception failure, HttpServletRequest request) throws IOException {
        if (outages.causes(failure)) {
            var reason = NestedExceptionUtils.getMostSpecificCause(failure);
            log.warn("{} {} does not work now: {}", request.getMethod(), request.getRequestURI(), reason.toString());
            return answer.render(request, ContainerRefusals.of(HttpStatus.SERVICE_UNAVAILABLE.value()));
        }
        log.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        return answer.render(request, ContainerRefusals.of(HttpStatus.INTERNAL_SERVER_ERROR.value()));
    }

    private ResponseEntity<Object> render(HttpServletRequest request, ErrorCode code, String message) {
        return answer.render(request, new RefusalDetails(code, message, List.of()));
    }
}
