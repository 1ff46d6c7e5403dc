package dev.cinelog.app.server;

import dev.cinelog.query.projection.CatchingUp;
import dev.cinelog.query.projection.LiveProjections;
import java.util.Map;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Whether this process can answer: every read model of its versions has caught up once, and is being kept up to date without
 * errors.
 */
final class ProjectionHealth extends AbstractHealthIndicator {

    private final LiveProjections projections;
    private final CatchingUp catchingUp;

    ProjectionHealth(LiveProjections projections, CatchingUp catchingUp) {
        this.projections = projections;
        this.catchingUp = catchingUp;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var failing = projections.processors().entrySet().stream()
                .filter(processor ->
                        processor.getValue().isError() || !processor.getValue().isRunning())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        var behind = catchingUp.behind();
        if (failing.isEmpty() && behind.isEmpty()) {
            health.up();
        } else {
            health.down().withDetail("failing", failing).withDetail("catchingUp", behind);
        }
    }
}
