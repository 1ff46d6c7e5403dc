package dev.cinelog.rest.idempotency;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.FieldError;
import dev.cinelog.api.RefusalDetails;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.error.ErrorAnswer;
import dev.cinelog.rest.hash.KeyedHash;
import dev.cinelog.rest.upload.Uploads;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers a {@code POST} that somebody signed in sends again with the same {@code Idempotency-Key} as it answered the first.
 * Only what succeeded is remembered. Forms with files are compared by what they say where those are taken, all else byte for byte,
 * whatever type it claims to be: some addresses read no body at all.
 */
@Order
public final class IdempotencyFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(IdempotencyFilter.class);

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern FORM = Pattern.compile("[!-~]{1,255}");

    private final IdempotencyStore store;
    private final KeyedHash hash;
    private final Uploads uploads;
    private final ErrorAnswer answer;

    /** @param hash under a secret that every process knows */
    public IdempotencyFilter(IdempotencyStore store, KeyedHash hash, Uploads uploads, ErrorAnswer answer) {
        this.store = store;
        this.hash = hash;
        this.uploads = uploads;
        this.answer = answer;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HEADER) == null
                || !request.getMethod().equals(HttpMethod.POST.name())
                || Callers.current().isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = request.getHeader(HEADER);
        if (!FORM.matcher(key).matches()) {
            var field = new FieldError(HEADER, "must be 1 to 255 visible ASCII characters.");
            answer.write(
                    request,
                    response,
                    new RefusalDetails(
                            ErrorCode.INVALID_REQUEST, field.field() + " " + field.message(), List.of(field)));
            return;
        }
        if (!uploads.take(request)) {
            var body = ReadBody.of(request);
            answerOnce(key, body, body.bytes(), response, chain);
            return;
        }
        var form = FormContent.of(request);
        if (form.isPresent()) {
            answerOnce(key, request, form.get(), response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** @param content what the request says, whole or as a hash */
    private void answerOnce(
            String key, HttpServletRequest request, byte[] content, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var idempotent = IdempotentRequest.of(hash, Callers.required().accountId(), key, request, content);
        var claim = store.claim(idempotent.key(), idempotent.account(), idempotent.request());
        if (claim instanceof Claim.First first) {
            run(idempotent, first, request, response, chain);
        } else if (claim instanceof Claim.Answered answered) {
            replay(answered.answer(), idempotent.seal(), response);
        } else if (claim instanceof Claim.InProgress) {
            answer.write(
                    request,
                    response,
                    ErrorCode.IDEMPOTENCY_IN_PROGRESS,
                    "The first request with this Idempotency-Key has not been answered yet.");
        } else {
            answer.write(
                    request,
                    response,
                    ErrorCode.IDEMPOTENCY_MISMATCH,
                    "This Idempotency-Key was used for another request.");
        }
    }

    private void run(
            IdempotentRequest idempotent,
            Claim.First claim,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(NewIds.ATTRIBUTE, idempotent.ids(claim.since()));
        var kept = new ContentCachingResponseWrapper(response);
        var succeeded = false;
        try {
            chain.doFilter(request, kept);
            succeeded = kept.getStatus() >= 200 && kept.getStatus() < 300 && KeptAnswers.allowed(request);
        } finally {
            if (succeeded) {
                remember(idempotent, claim, kept);
            } else {
                store.giveUp(claim);
            }
        }
        kept.copyBodyToResponse();
    }

    /** What cannot be remembered has been done all the same; doing it again finds it there. */
    private void remember(IdempotentRequest idempotent, Claim.First claim, ContentCachingResponseWrapper kept) {
        try {
            var sealed = idempotent.seal().seal(kept.getContentAsByteArray());
            var type = kept.getContentType();
            store.remember(claim, new SealedAnswer(kept.getStatus(), type == null ? "" : type, sealed));
        } catch (RuntimeException failure) {
            log.warn("An answer with an idempotency key could not be remembered", failure);
        }
    }

    private static void replay(SealedAnswer remembered, AnswerSeal seal, HttpServletResponse response)
            throws IOException {
        var body = seal.open(remembered.body());
        response.setStatus(remembered.status());
        if (!remembered.contentType().isEmpty()) {
            response.setContentType(remembered.contentType());
        }
        response.setContentLength(body.length);
        response.setHeader("Idempotency-Replayed", "true");
        response.getOutputStream().write(body);
    }
}
