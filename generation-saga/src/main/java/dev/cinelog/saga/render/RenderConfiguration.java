package dev.cinelog.saga.render;

import dev.cinelog.saga.SystemCommands;
import dev.cinelog.saga.generator.VideoGenerator;
import dev.cinelog.saga.pipeline.MediaPipeline;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The render queue and its workers. */
@Configuration(proxyBeanMethods = false)
public class RenderConfiguration {

    @Bean
    DurableRenderQueue renderQueue(JdbcClient jdbc, @Qualifier("nodeName") String node) {
        return new DurableRenderQueue(jdbc, node);
    }

    @Bean
    RenderWorkers renderWorkers(
            DurableRenderQueue queue,
            SystemCommands commands,
            List<VideoGenerator> generators,
            MediaPipeline pipeline,
            RenderSettings settings,
            Clock clock) {
        var byName = generators.stream().collect(Collectors.toMap(VideoGenerator::name, generator -> generator));
        var attempt = new RenderAttempt(commands, byName, pipeline, settings.workDirectory(), clock);
        return new RenderWorkers(queue, attempt, settings.workers());
    }
}
