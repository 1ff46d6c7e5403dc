package dev.cinelog.rest.media;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.media.MediaStore;
import dev.cinelog.media.StoredObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRange;
import org.springframework.web.context.request.ServletWebRequest;

/** Delivers an object, whole or in part, as it lies in the store. */
public final class MediaDelivery {

    /** What whoever asks may see may be kept, but is nobody else's, and may be gone the next time. */
    private static final CacheControl ASK_EACH_TIME = CacheControl.noCache().cachePrivate();

    private final MediaStore store;

    public MediaDelivery(MediaStore store) {
        this.store = store;
    }

    /**
     * Answers with an object.
     *
     * @param headers of the answer, unless it is a refusal
     * @throws Refusal if there is no such object, or none such part of it
     */
    public void deliver(String objectKey, HttpHeaders headers, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var object = store.stat(objectKey)
                .orElseThrow(() -> new Refusal(ErrorCode.MEDIA_NOT_FOUND, "This file no longer exists."));
        var etag = "\"" + object.etag().replace("\"", "") + "\"";
        var unchanged = new ServletWebRequest(request, response).checkNotModified(etag);
        var range = unchanged ? null : range(request, etag, object, response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, ASK_EACH_TIME.getHeaderValue());
        headers.forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'");
        if (unchanged) {
            return;
        }
        response.setContentType(object.contentType());
        var first = range == null ? 0 : range.getRangeStart(object.size());
        var last = range == null ? object.size() - 1 : range.getRangeEnd(object.size());
        if (range != null) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes %d-%d/%d".formatted(first, last, object.size()));
        }
        response.setContentLengthLong(last - first + 1);
        if (!HttpMethod.HEAD.matches(request.getMethod())) {
            try (var bytes = store.read(objectKey, first, last - first + 1)) {
                bytes.transferTo(response.getOutputStream());
            }
        }
    }

    /** One range is honoured; several at once are answered with the whole, as RFC 9110 allows. */
    private static @Nullable HttpRange range(
            HttpServletRequest request, String etag, StoredObject object, HttpServletResponse response) {
        var ifRange = request.getHeader(HttpHeaders.IF_RANGE);
        if (ifRange != null && !ifRange.equals(etag)) {
            return null;
        }
        var ranges = ranges(request.getHeader(HttpHeaders.RANGE));
        if (ranges.size() != 1) {
            return null;
        }
        try {
            ranges.get(0).getRangeEnd(object.size());
            if (ranges.get(0).getRangeStart(object.size()) < object.size()) {
                return ranges.get(0);
            }
        } catch (IllegalArgumentException beyond) {
            // Told below, the same as a start beyond the end.
        }
        response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + object.size());
        throw new Refusal(ErrorCode.RANGE_NOT_SATISFIABLE, "The file has only %d bytes.".formatted(object.size()));
    }

    private static List<HttpRange> ranges(@Nullable String header) {
        try {
            return HttpRange.parseRanges(header);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }
}
