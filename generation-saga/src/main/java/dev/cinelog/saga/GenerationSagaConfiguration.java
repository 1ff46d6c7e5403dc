package dev.cinelog.saga;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cinelog.media.MediaStore;
import dev.cinelog.saga.alarm.Alarms;
import dev.cinelog.saga.alarm.DurableAlarms;
import dev.cinelog.saga.erasure.Erasure;
import dev.cinelog.saga.erasure.ErasureStep;
import dev.cinelog.saga.erasure.KeyDestruction;
import dev.cinelog.saga.erasure.WhenErasureRequestedThenForget;
import dev.cinelog.saga.generation.GenerationProcess;
import dev.cinelog.saga.generation.GenerationSaga;
import dev.cinelog.saga.generation.GenerationSettings;
import dev.cinelog.saga.generation.JobSagas;
import dev.cinelog.saga.generation.Steps;
import dev.cinelog.saga.generator.Generators;
import dev.cinelog.saga.removal.MediaRemoval;
import dev.cinelog.saga.removal.WhenVideoDeletedThenRemoveMedia;
import dev.cinelog.saga.render.RenderConfiguration;
import dev.cinelog.saga.render.RenderQueue;
import dev.cinelog.saga.webhook.Outbox;
import dev.cinelog.saga.webhook.WebhookConfiguration;
import dev.cinelog.saga.webhook.WhenVideoEndedThenNotify;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Everything that takes long; imported by the targets {@code all} and {@code saga}. */
@Configuration(proxyBeanMethods = false)
@Import({RenderConfiguration.class, WebhookConfiguration.class})
public class GenerationSagaConfiguration {

    /** So many jobs may be driven at the same time; each always by the same segment. */
    private static final int SEGMENTS = 4;

    private static final int BATCH_SIZE = 20;

    @Bean
    SystemCommands systemCommands(CommandGateway commands) {
        return new SystemCommands(commands);
    }

    @Bean
    DurableAlarms alarms(
            DataSource dataSource,
            SystemCommands commands,
            @Qualifier("messageJson") ObjectMapper json,
            @Qualifier("nodeName") String node) {
        return new DurableAlarms(dataSource, commands, json, node);
    }

    @Bean
    GenerationProcess generationProcess(GenerationSettings settings) {
        return new GenerationProcess(settings);
    }

    @Bean
    Steps steps(SystemCommands commands, RenderQueue queue, Alarms alarms) {
        return new Steps(commands, queue, alarms);
    }

    @Bean
    MediaRemoval mediaRemoval(MediaStore store, Generators generators, QueryGateway queries) {
        return new MediaRemoval(store, generators, queries);
    }

    @Bean
    Erasure erasure(
            SystemCommands commands,
            QueryGateway queries,
            Alarms alarms,
            List<ErasureStep> steps,
            KeyDestruction keys,
            Clock clock) {
        return new Erasure(commands, queries, alarms, steps, keys, clock);
    }

    @Bean
    ConfigurerModule forgetting(ObjectProvider<Alarms> alarms) {
        return configurer -> configurer.eventProcessing(processing -> processing
                .registerEventHandler(axon -> new WhenErasureRequestedThenForget(alarms.getObject()))
                .registerPooledStreamingEventProcessor(
                        WhenErasureRequestedThenForget.GROUP,
                        axon -> axon.eventStore(),
                        (axon, builder) -> processor(builder, 1)));
    }

    /** Alarms send commands, and the bus of those is made after this: they are looked up when the first event needs them. */
    @Bean
    ConfigurerModule removal(ObjectProvider<Alarms> alarms, GenerationSettings settings) {
        return configurer -> configurer.eventProcessing(processing -> processing
                .registerEventHandler(
                        axon -> new WhenVideoDeletedThenRemoveMedia(alarms.getObject(), settings.deadline()))
                .registerPooledStreamingEventProcessor(
                        WhenVideoDeletedThenRemoveMedia.GROUP,
                        axon -> axon.eventStore(),
                        (axon, builder) -> processor(builder, 1)));
    }

    /** The outbox asks and sends, too, so it is looked up as late. */
    @Bean
    ConfigurerModule notification(ObjectProvider<Outbox> outbox) {
        return configurer -> configurer.eventProcessing(processing -> processing
                .registerEventHandler(axon -> new WhenVideoEndedThenNotify(outbox.getObject()))
                .registerPooledStreamingEventProcessor(
                        WhenVideoEndedThenNotify.GROUP,
                        axon -> axon.eventStore(),
                        (axon, builder) -> processor(builder, 1)));
    }

    @Bean
    ConfigurerModule generationSaga() {
        return configurer -> configurer.eventProcessing(GenerationSagaConfiguration::register);
    }

    /** Errors are thrown, not logged: a step that fails is taken again. A saga new to a store begins with the present. */
    private static void register(EventProcessingConfigurer processing) {
        processing
                .registerSaga(GenerationSaga.class, saga -> saga.configureSagaManager(JobSagas::of))
                .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(axon -> PropagatingErrorHandler.instance())
                .registerPooledStreamingEventProcessor(
                        GenerationSaga.GROUP,
                        axon -> axon.eventStore(),
                        (axon, builder) -> processor(builder, SEGMENTS));
    }

    private static PooledStreamingEventProcessor.Builder processor(
            PooledStreamingEventProcessor.Builder builder, int segments) {
        return builder.initialSegmentCount(segments)
                .initialToken(StreamableMessageSource::createHeadToken)
                .batchSize(BATCH_SIZE)
                .tokenClaimInterval(1_000)
                .claimExtensionThreshold(1_000)
                .coordinatorExecutor(name ->
                        Executors.newScheduledThreadPool(1, new AxonThreadFactory(new ThreadGroup("saga-coordinator"))))
                .workerExecutor(name ->
                        Executors.newScheduledThreadPool(segments, new AxonThreadFactory(new ThreadGroup("saga"))));
    }
}
