package dev.cinelog.app.axon;

import dev.cinelog.app.eventstore.PublishedEventsInterceptor;
import dev.cinelog.app.settings.DatabaseSettings;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryBusSpanFactory;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.springframework.boot.thread.Threading;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.task.VirtualThreadTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * Commands run on threads of their own, each in a transaction of its own, whoever sends them: a saga's command is never
 * part of the saga's transaction, just as it would not be over a network. Queries are one statement and need none.
 */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
public class BusConfiguration {

    private static final int COMMANDS_AT_ONCE = 32;

    /** A little longer than a statement may take. */
    private static final Duration PAGE_PATIENCE = Duration.ofSeconds(10);

    @Bean
    Executor commandExecutor(Environment environment) {
        if (Threading.VIRTUAL.isActive(environment)) {
            return new VirtualThreadTaskExecutor("command-");
        }
        var threads = new ThreadPoolTaskExecutor();
        threads.setThreadNamePrefix("command-");
        threads.setCorePoolSize(COMMANDS_AT_ONCE);
        threads.setAllowCoreThreadTimeOut(true);
        return threads;
    }

    @Bean
    CommandBus commandBus(Executor commandExecutor, TransactionManager transactions, Configuration axon) {
        CommandBus bus = AsynchronousCommandBus.builder()
                .executor(commandExecutor)
                .transactionManager(transactions)
                .spanFactory(axon.getComponent(CommandBusSpanFactory.class))
                .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus"))
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        bus.registerHandlerInterceptor(new PublishedEventsInterceptor());
        return new RefusalCommandBus(bus);
    }

    @Bean
    QueryBus queryBus(Configuration axon, DatabaseSettings database) {
        var bus = SimpleQueryBus.builder()
                .transactionManager(NoTransactionManager.instance())
                .queryUpdateEmitter(axon.getComponent(QueryUpdateEmitter.class))
                .spanFactory(axon.getComponent(QueryBusSpanFactory.class))
                .messageMonitor(axon.messageMonitor(QueryBus.class, "queryBus"))
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        bus.registerHandlerInterceptor(new QueryRefusals());
        bus.registerHandlerInterceptor(new PagesInTurn(database.pagesAtOnceHere(), PAGE_PATIENCE));
        return bus;
    }
}
