package dev.cinelog.app.server;

import dev.cinelog.app.axon.AxonConfiguration;
import dev.cinelog.app.edge.EdgeStoreConfiguration;
import dev.cinelog.app.eventstore.EventStoreConfiguration;
import dev.cinelog.app.infrastructure.InfrastructureConfiguration;
import dev.cinelog.app.infrastructure.RenderingConfiguration;
import dev.cinelog.app.keys.KeysConfiguration;
import dev.cinelog.app.notary.NotaryConfiguration;
import dev.cinelog.app.settings.EdgeConfiguration;
import dev.cinelog.app.snapshot.SnapshotConfiguration;
import dev.cinelog.command.CommandSideConfiguration;
import dev.cinelog.query.QuerySideConfiguration;
import dev.cinelog.rest.RestApiConfiguration;
import dev.cinelog.saga.GenerationSagaConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The target {@code all}: the whole product in one process. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    AxonConfiguration.class,
    CommandSideConfiguration.class,
    EdgeConfiguration.class,
    EdgeStoreConfiguration.class,
    EventStoreConfiguration.class,
    GenerationSagaConfiguration.class,
    InfrastructureConfiguration.class,
    NotaryConfiguration.class,
    KeysConfiguration.class,
    OperatorConfiguration.class,
    QuerySideConfiguration.class,
    RenderingConfiguration.class,
    RestApiConfiguration.class,
    SnapshotConfiguration.class
})
public class AllTarget {}
