package dev.cinelog.rest.operations;

import dev.cinelog.rest.dispatch.Dispatcher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The operations contract. */
@Configuration(proxyBeanMethods = false)
@Import({
    AuditKeysEndpoint.class,
    CancelRebuildEndpoint.class,
    CheckpointsEndpoint.class,
    ConsistencyProofEndpoint.class,
    CorrelationEndpoint.class,
    DeadLettersEndpoint.class,
    EraseAccountEndpoint.class,
    EventsEndpoint.class,
    ExportEndpoint.class,
    InclusionProofEndpoint.class,
    ReadModelsEndpoint.class,
    RebuildEndpoint.class,
    RebuildsEndpoint.class,
    StartRebuildEndpoint.class,
    StateEndpoint.class,
    TimelineEndpoint.class,
    TreatDeadLettersEndpoint.class,
    UndoRebuildEndpoint.class,
    VerificationEndpoint.class,
    VerifyReadModelEndpoint.class
})
public class OperationsContractConfiguration {

    @Bean
    Reveals reveals(Dispatcher dispatcher) {
        return new Reveals(dispatcher);
    }

    @Bean
    KnownReadModels knownReadModels(Dispatcher dispatcher) {
        return new KnownReadModels(dispatcher);
    }

    @Bean
    RebuildOrders rebuildOrders(Dispatcher dispatcher, KnownReadModels readModels) {
        return new RebuildOrders(dispatcher, readModels);
    }

    @Bean
    ParkedEvents parkedEvents(Dispatcher dispatcher, KnownReadModels readModels) {
        return new ParkedEvents(dispatcher, readModels);
    }
}
