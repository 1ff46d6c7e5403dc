package dev.cinelog.app.running;

import dev.cinelog.api.generation.Model;
import dev.cinelog.api.generation.RenderBrief;
import dev.cinelog.saga.generator.GenerationException;
import dev.cinelog.saga.generator.Generators;
import dev.cinelog.saga.generator.Rendering;
import dev.cinelog.saga.generator.VideoGenerator;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One model more: {@code pencil}, which can begin with a picture. */
@Configuration(proxyBeanMethods = false)
public class PencilConfiguration {

    /** Draws as the real one, whatever it is to begin with. */
    private record Pencil(VideoGenerator generator) implements VideoGenerator {

        @Override
        public List<Model> models() {
            return List.of(new Model("pencil", "pencil", List.of("64x64"), List.of(1), true, true));
        }

        @Override
        public Rendering render(RenderBrief brief, Path workDirectory, Progress progress)
                throws GenerationException, InterruptedException {
            return generator.render(brief, workDirectory, progress);
        }
    }

    @Bean
    static BeanPostProcessor pencil() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Generators generators ? withPencil(generators.all()) : bean;
            }
        };
    }

    private static Generators withPencil(List<VideoGenerator> generators) {
        var pencil = new Pencil(generators.get(0));
        return new Generators(
                Stream.concat(generators.stream(), Stream.of(pencil)).toList());
    }
}
