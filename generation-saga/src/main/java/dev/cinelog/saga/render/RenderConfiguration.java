package dev.cinelog.saga.render;

import dev.cinelog.media.MediaStore;
import dev.cinelog.saga.SystemCommands;
import dev.cinelog.saga.generator.Generators;
import dev.cinelog.saga.generator.ModelQueries;
import dev.cinelog.saga.pipeline.MediaPipeline;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The render queue and its workers. */
@Configuration(proxyBeanMethods = false)
public class RenderConfiguration {

    @Bean
    ModelQueries modelQueries(Generators generators) {
        return new ModelQueries(generators);
    }

    @Bean
    DurableRenderQueue renderQueue(JdbcClient jdbc, RenderSettings settings, @Qualifier("nodeName") String node) {
        return new DurableRenderQueue(jdbc, node, settings.mostAnAccount());
    }

    @Bean
    CapacityQueries capacityQueries(DurableRenderQueue queue, RenderSettings settings) {
        return new CapacityQueries(queue, settings);
    }

    @Bean
    RemoteReports remoteReports(DurableRenderQueue queue) {
        return new RemoteReports(queue);
    }

    @Bean
    RenderWorkers renderWorkers(
            DurableRenderQueue queue,
            SystemCommands commands,
            Generators generators,
            MediaPipeline pipeline,
            MediaStore store,
            RenderSettings settings,
            Clock clock) {
        var attempt = new RenderAttempt(commands, generators, pipeline, store, settings.workDirectory(), clock);
        return new RenderWorkers(queue, attempt, settings.workers());
    }
}
