package dev.cinelog.rest.upload;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/** Reads forms with files where they are taken, and nowhere else. */
final class UploadResolver extends StandardServletMultipartResolver {

    private final Uploads uploads;

    UploadResolver(Uploads uploads) {
        this.uploads = uploads;
    }

    @Override
    public boolean isMultipart(HttpServletRequest request) {
        return uploads.take(request);
    }
}
