package dev.cinelog.rest.sora;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Instant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /sora/health}, and {@code /health}: that the server answers. */
@RestController
@Tag(name = "sora")
public class HealthEndpoint {

    private static final double MILLIS = 1_000;

    private final Clock clock;

    HealthEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * How it is.
     *
     * @param status always {@code ok}
     * @param uptime seconds since its process started
     */
    public record Response(String status, Instant timestamp, double uptime) {}

    @GetMapping({"/sora/health", "/health"})
    @SecurityRequirements
    @Operation(summary = "Whether the server answers")
    Response get() {
        var uptime = ManagementFactory.getRuntimeMXBean().getUptime();
        return new Response("ok", clock.instant(), uptime / MILLIS);
    }
}
