package dev.cinelog.app.notary;

import dev.cinelog.query.audit.chain.ChainProcessor;
import dev.cinelog.query.audit.checkpoint.CheckpointLoop;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether history is being chained and signed. No part of readiness: people are served meanwhile. */
final class ChainHealth implements HealthIndicator {

    private final ChainProcessor chain;
    private final CheckpointLoop checkpoints;

    ChainHealth(ChainProcessor chain, CheckpointLoop checkpoints) {
        this.chain = chain;
        this.checkpoints = checkpoints;
    }

    @Override
    public Health health() {
        var failure = checkpoints.failure();
        return chain.isWell() && failure == null
                ? Health.up().build()
                : Health.down()
                        .withDetail("appending", chain.isWell())
                        .withDetail("checkpoints", failure == null ? "made" : failure)
                        .build();
    }
}
