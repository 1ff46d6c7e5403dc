package dev.cinelog.benchmarks;

import dev.cinelog.saga.generator.Generators;
import java.util.List;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has all videos made by the {@link InstantGenerator}. */
@Configuration(proxyBeanMethods = false)
public class InstantConfiguration {

    @Bean
    static BeanPostProcessor instant() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Generators generators
                        ? new Generators(
                                List.of(new InstantGenerator(generators.all().get(0))))
                        : bean;
            }
        };
    }
}
