package dev.cinelog.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cinelog.command.account.Account;
import dev.cinelog.command.account.HolderQueries;
import dev.cinelog.command.account.LoginName;
import dev.cinelog.command.account.RefusedSignIn;
import dev.cinelog.command.account.Session;
import dev.cinelog.command.account.Ticket;
import dev.cinelog.command.engagement.ReactionAggregate;
import dev.cinelog.command.engagement.Viewing;
import dev.cinelog.command.generation.Generation;
import dev.cinelog.command.history.AuditAct;
import dev.cinelog.command.history.Reveal;
import dev.cinelog.command.history.StateQueries;
import dev.cinelog.command.project.ProjectAggregate;
import dev.cinelog.command.readmodel.ReadModelAggregate;
import dev.cinelog.command.video.Download;
import dev.cinelog.command.video.Video;
import java.util.List;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everything that decides; imported by the targets {@code all} and {@code command}. */
@Configuration(proxyBeanMethods = false)
public class CommandSideConfiguration {

    /** The aggregates, all of them event-sourced. */
    public static final List<Class<?>> AGGREGATES = List.of(
            Account.class,
            LoginName.class,
            Session.class,
            RefusedSignIn.class,
            Ticket.class,
            Video.class,
            Download.class,
            Generation.class,
            ProjectAggregate.class,
            ReactionAggregate.class,
            AuditAct.class,
            ReadModelAggregate.class,
            Viewing.class,
            Reveal.class);

    @Bean
    StateQueries stateQueries(EventStore store, ParameterResolverFactory parameters, ObjectMapper messageJson) {
        return new StateQueries(store, AGGREGATES, parameters, messageJson);
    }

    @Bean
    HolderQueries holderQueries(EventStore store) {
        return new HolderQueries(store);
    }

    @Bean
    ConfigurerModule aggregates() {
        return configurer -> AGGREGATES.forEach(
                aggregate -> configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(aggregate)
                        .configureSnapshotTrigger(axon -> axon.getComponent(SnapshotTriggerDefinition.class))));
    }
}
