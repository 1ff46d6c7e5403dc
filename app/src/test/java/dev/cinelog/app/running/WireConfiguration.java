package dev.cinelog.app.running;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the buses behind a wire, so that nothing can rely on sender and handler sharing a process; and takes a snapshot after
 * each event, so that nothing can rely on an aggregate having heard all of them.
 */
@Configuration(proxyBeanMethods = false)
public class WireConfiguration {

    @Bean
    static BeanPostProcessor wire(BeanFactory beans) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof CommandBus commands) {
                    return new SerializingCommandBus(commands, messages(beans));
                }
                if (bean instanceof SnapshotTriggerDefinition) {
                    return new EventCountSnapshotTriggerDefinition(beans.getBean(Snapshotter.class), 1);
                }
                return bean instanceof QueryBus queries ? new SerializingQueryBus(queries, messages(beans)) : bean;
            }
        };
    }

    private static Serializer messages(BeanFactory beans) {
        return beans.getBean("messageSerializer", Serializer.class);
    }
}
