package dev.cinelog.rest.input;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationManager;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Asks whether a client takes JSON before anything is done for it; Spring asks when the answer is written, and refuses what has
 * happened by then. And an answer is called what it is, not a problem because the client takes problems, too.
 */
final class JsonAnswers implements HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<Class<?>> OTHERS = Set.of(void.class, ResponseEntity.class, SseEmitter.class);
    private static final String CHOICE = HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE;

    private final ContentNegotiationManager accepted = new ContentNegotiationManager();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotAcceptableException {
        if (handler instanceof HandlerMethod method && answersJson(method) && request.getAttribute(CHOICE) == null) {
            if (accepted.resolveMediaTypes(new ServletWebRequest(request)).stream()
                    .anyMatch(type -> type.isCompatibleWith(MediaType.APPLICATION_JSON))) {
                request.setAttribute(CHOICE, Set.of(MediaType.APPLICATION_JSON));
            } else if (!READING.contains(request.getMethod())) {
                throw new HttpMediaTypeNotAcceptableException(List.of(MediaType.APPLICATION_JSON));
            }
        }
        return true;
    }

    private static boolean answersJson(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("dev.cinelog.")
                && !OTHERS.contains(method.getReturnType().getParameterType());
    }
}
