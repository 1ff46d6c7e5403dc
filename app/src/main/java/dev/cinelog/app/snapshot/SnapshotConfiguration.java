package dev.cinelog.app.snapshot;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When snapshots are taken, by whom, and what they are marked with. */
@Configuration(proxyBeanMethods = false)
public class SnapshotConfiguration {

    /** More than nearly all aggregates ever have, and few enough to be read in a moment. */
    private static final int AFTER_EVENTS = 250;

    @Bean
    SnapshotRevision snapshotRevision() {
        return SnapshotRevision.ofThisCode();
    }

    @Bean
    Snapshotter snapshotter(
            org.axonframework.config.Configuration axon,
            EventStore store,
            TransactionManager transactions,
            ParameterResolverFactory parameters) {
        return ConfiguredSnapshotter.of(axon, store, transactions, parameters);
    }

    @Bean
    SnapshotTriggerDefinition snapshotTrigger(Snapshotter snapshotter) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, AFTER_EVENTS);
    }
}
