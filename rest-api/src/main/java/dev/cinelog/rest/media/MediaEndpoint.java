package dev.cinelog.rest.media;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /media/…}: what a signed link leads to. */
@RestController
@Hidden
public class MediaEndpoint {

    private final MediaLinks links;
    private final MediaDelivery delivery;
    private final Clock clock;

    MediaEndpoint(MediaLinks links, MediaDelivery delivery, Clock clock) {
        this.links = links;
        this.delivery = delivery;
        this.clock = clock;
    }

    @GetMapping("/media/{*key}")
    void get(
            @PathVariable String key,
            @RequestParam long expires,
            @RequestParam String signature,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var objectKey = key.isEmpty() ? key : key.substring(1);
        links.verify(objectKey, expires, signature);
        var left = Duration.ofSeconds(expires - clock.instant().getEpochSecond());
        var headers = new HttpHeaders();
        headers.setCacheControl(CacheControl.maxAge(left).cachePublic().immutable());
        headers.set("Cross-Origin-Resource-Policy", "cross-origin");
        delivery.deliver(objectKey, headers, request, response);
    }
}
