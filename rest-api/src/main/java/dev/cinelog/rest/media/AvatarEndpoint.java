package dev.cinelog.rest.media;

import dev.cinelog.rest.input.Ids;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /avatars/:id.svg}: the picture of somebody who chose none. */
@RestController
@Hidden
public class AvatarEndpoint {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private final Avatars avatars;

    AvatarEndpoint(Avatars avatars) {
        this.avatars = avatars;
    }

    @GetMapping("/avatars/{id}.svg")
    ResponseEntity<String> get(@PathVariable String id) {
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .body(avatars.draw(Ids.account(id)));
    }
}
