package dev.cinelog.rest.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;

/** Tells which requests may carry files. */
public final class Uploads {

    private final Set<String> paths;

    public Uploads(Stream<UploadPath> paths) {
        this.paths = paths.map(UploadPath::path).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it is a form with files, at an address that takes them. */
    public boolean take(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && paths.contains(request.getRequestURI())
                && StringUtils.startsWithIgnoreCase(request.getContentType(), MediaType.MULTIPART_FORM_DATA_VALUE);
    }
}
