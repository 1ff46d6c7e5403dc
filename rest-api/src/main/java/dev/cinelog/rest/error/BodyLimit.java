package dev.cinelog.rest.error;

import dev.cinelog.api.ErrorCode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.ToLongFunction;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies over the limit: by what they say of themselves, or when they turn out to be. */
@Order(BodyLimit.ORDER)
public final class BodyLimit extends OncePerRequestFilter {

    static final int ORDER = 1;

    private final ToLongFunction<HttpServletRequest> limits;
    private final ErrorAnswer answer;

    /** @param limits how many bytes a request may have */
    public BodyLimit(ToLongFunction<HttpServletRequest> limits, ErrorAnswer answer) {
        this.limits = limits;
        this.answer = answer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var limit = limits.applyAsLong(request);
        if (request.getContentLengthLong() > limit) {
            answer.write(request, response, ErrorCode.PAYLOAD_TOO_LARGE, "The request body is too large.");
        } else {
            try {
                chain.doFilter(new Limited(request, limit), response);
            } catch (BodyTooLargeException read) {
                // By a filter: who reads it in a controller has it answered there.
                answer.write(request, response, ErrorCode.PAYLOAD_TOO_LARGE, "The request body is too large.");
            }
        }
    }

    private static final class Limited extends HttpServletRequestWrapper {

        private final long limit;

        Limited(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new LimitedStream(super.getInputStream(), limit);
        }
    }

    private static final class LimitedStream extends ServletInputStream {

        private final ServletInputStream body;
        private final long limit;
        private long read;

        LimitedStream(ServletInputStream body, long limit) {
            this.body = body;
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            var value = body.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var count = body.read(into, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }

        private void count(int bytes) throws BodyTooLargeException {
            read += bytes;
            if (read > limit) {
                throw new BodyTooLargeException(limit);
            }
        }
    }
}
