package dev.cinelog.rest.error;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the servlet container itself refuses, or what a filter threw. */
@RestController
@Hidden
public class FallbackErrors implements ErrorController {

    private final ErrorAnswer answer;
    private final Outages outages;

    FallbackErrors(ErrorAnswer answer, Outages outages) {
        this.answer = answer;
        this.outages = outages;
    }

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<Object> render(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var away = thrown instanceof Throwable failure && outages.causes(failure);
        return answer.render(request, ContainerRefusals.of(away ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : status));
    }
}
