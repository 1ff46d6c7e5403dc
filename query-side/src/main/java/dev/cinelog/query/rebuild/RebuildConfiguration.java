package dev.cinelog.query.rebuild;

import dev.cinelog.api.revision.EventUpcasters;
import dev.cinelog.query.history.EventReader;
import dev.cinelog.query.personal.PersonalText;
import dev.cinelog.query.projection.BatchWriter;
import dev.cinelog.query.projection.ProjectionSettings;
import dev.cinelog.query.projection.ReadModel;
import dev.cinelog.query.projection.ReadModelSchemas;
import dev.cinelog.query.store.EventDecoder;
import dev.cinelog.query.store.StoredEvents;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rebuilding read models. */
@Configuration(proxyBeanMethods = false)
public class RebuildConfiguration {

    /**
     * Three pages are in memory at a time, some kilobytes an event. More of them outlive young collections, which then copy them
     * for a third of a second each, and everybody waits.
     */
    private static final int PAGE = 2_000;

    private static final Duration LEASE = Duration.ofSeconds(10);

    @Bean
    EventDecoder eventDecoder(@Qualifier("eventSerializer") Serializer serializer) {
        return new EventDecoder(serializer, new EventUpcasterChain(EventUpcasters.all()));
    }

    @Bean
    LiveToken liveToken(Serializer serializer) {
        return new LiveToken(serializer);
    }

    @Bean
    RunTable runTable(
            JdbcClient jdbc, DataSource dataSource, @Qualifier("nodeName") String node, List<ReadModel> readModels) {
        RebuildSchema.migrate(dataSource);
        return new RunTable(jdbc, node, LEASE, readModels);
    }

    @Bean(destroyMethod = "shutdownNow")
    ExecutorService readAhead() {
        return Executors.newFixedThreadPool(2, new AxonThreadFactory(new ThreadGroup("rebuild-read-ahead")));
    }

    @Bean
    RebuildWorker rebuildWorker(
            RunTable runs,
            PGSimpleDataSource unpooled,
            ReadModelSchemas schemas,
            StoredEvents events,
            EventDecoder decoder,
            LiveToken token,
            PersonalText personal,
            @Qualifier("readAhead") ExecutorService readAhead,
            ObjectProvider<CommandGateway> commands) {
        return new RebuildWorker(
                runs,
                run -> {
                    personal.preload();
                    var writer = writer(run);
                    var reader = new PageReader(events, decoder, writer::isInterestedIn, PAGE);
                    var construction = new Construction(unpooled, runs, reader, writer, readAhead);
                    return new Rebuilding(
                            runs,
                            schemas,
                            construction,
                            new SameEvent(unpooled, runs, construction, token, events),
                            new Swap(construction, runs, token));
                },
                new Ending(runs, commands::getObject));
    }

    private static BatchWriter writer(Run run) {
        return new BatchWriter(
                run.schema(), run.readModel().projection().get(), ProjectionSettings.DEFAULT.mostDeadLetters());
    }

    @Bean
    RebuildQueries rebuildQueries(JdbcClient jdbc) {
        return new RebuildQueries(jdbc);
    }

    @Bean
    ReadModelQueries readModelQueries(JdbcClient jdbc, List<ReadModel> readModels, Clock clock) {
        return new ReadModelQueries(jdbc, readModels, clock);
    }

    @Bean
    DeadLetterQueries deadLetterQueries(
            JdbcClient jdbc, List<ReadModel> readModels, StoredEvents events, EventReader reader) {
        return new DeadLetterQueries(jdbc, readModels, events, reader);
    }

    @Bean
    DeadLetterDesk deadLetterDesk(DataSource dataSource, StoredEvents events, EventDecoder decoder, LiveToken token) {
        return new DeadLetterDesk(dataSource, events, decoder, token);
    }

    /** What an operator asked for before this processor was there was asked of nobody. */
    @Bean
    ConfigurerModule rebuildPolicy(
            JdbcClient jdbc,
            DataSource dataSource,
            List<ReadModel> readModels,
            DeadLetterDesk deadLetters,
            ObjectProvider<RebuildWorker> worker) {
        return configurer -> configurer.eventProcessing(processing -> processing
                .registerEventHandler(axon -> new WhenRebuildStartedThenQueueIt(
                        jdbc,
                        readModels,
                        deadLetters,
                        new Heard(dataSource),
                        () -> worker.getObject().wake()))
                .registerListenerInvocationErrorHandler(
                        WhenRebuildStartedThenQueueIt.GROUP, axon -> PropagatingErrorHandler.instance())
                .registerErrorHandler(WhenRebuildStartedThenQueueIt.GROUP, axon -> PropagatingErrorHandler.instance())
                .registerPooledStreamingEventProcessor(
                        WhenRebuildStartedThenQueueIt.GROUP,
                        axon -> axon.eventStore(),
                        (axon, builder) -> builder.initialSegmentCount(1)
                                .initialToken(StreamableMessageSource::createHeadToken)
                                .tokenClaimInterval(1_000)
                                .claimExtensionThreshold(1_000)
                                .coordinatorExecutor(name -> Executors.newScheduledThreadPool(
                                        1, new AxonThreadFactory(new ThreadGroup("rebuild-coordinator"))))
                                .workerExecutor(name -> Executors.newScheduledThreadPool(
                                        1, new AxonThreadFactory(new ThreadGroup("rebuild-policy"))))));
    }
}
