package dev.cinelog.app.server;

import dev.cinelog.query.projection.LiveProjections;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether every read model is being kept up to date by somebody, and by this process without errors. */
final class ProjectionHealth implements HealthIndicator {

    private final LiveProjections projections;

    ProjectionHealth(LiveProjections projections) {
        this.projections = projections;
    }

    @Override
    public Health health() {
        var failing = projections.processors().entrySet().stream()
                .filter(processor ->
                        processor.getValue().isError() || !processor.getValue().isRunning())
                .map(java.util.Map.Entry::getKey)
                .sorted()
                .toList();
        return failing.isEmpty()
                ? Health.up().build()
                : Health.down().withDetail("failing", failing).build();
    }
}
