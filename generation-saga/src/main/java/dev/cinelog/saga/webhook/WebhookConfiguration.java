package dev.cinelog.saga.webhook;

import dev.cinelog.api.webhook.Receivers;
import dev.cinelog.api.webhook.SigningSecrets;
import dev.cinelog.saga.SystemCommands;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import javax.sql.DataSource;
import okhttp3.OkHttpClient;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The outbox and what works on it. */
@Configuration(proxyBeanMethods = false)
public class WebhookConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Bean
    DurableOutbox outbox(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            QueryGateway queries,
            SystemCommands commands,
            SigningSecrets secrets,
            Receivers receivers,
            MeterRegistry meters,
            Clock clock,
            @Qualifier("nodeName") String node) {
        var questions = new Questions(queries, transactions);
        var tally = new Tally(meters);
        var random = new Random();
        var announcer = new Announcer(questions, new Pauses(Pauses.SHORT, random), tally);
        var post = new Post(receivers, new OkHttpClient(), PATIENCE);
        var courier =
                new Courier(questions, commands, secrets, post, new Pauses(Pauses.STANDARD, random), tally, clock);
        return new DurableOutbox(dataSource, announcer, courier, node);
    }
}
