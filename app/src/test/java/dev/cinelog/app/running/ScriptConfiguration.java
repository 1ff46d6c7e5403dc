package dev.cinelog.app.running;

import dev.cinelog.saga.generator.Generators;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets prompts decide how rendering goes. */
@Configuration(proxyBeanMethods = false)
public class ScriptConfiguration {

    @Bean
    static BeanPostProcessor script() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Generators generators ? ScriptedGenerator.script(generators) : bean;
            }
        };
    }
}
