package dev.cinelog.app.edge;

import dev.cinelog.app.data.Secrets;
import dev.cinelog.app.settings.LimitProperties;
import dev.cinelog.rest.address.CallerAddress;
import dev.cinelog.rest.error.ErrorAnswer;
import dev.cinelog.rest.hash.KeyedHash;
import dev.cinelog.rest.idempotency.IdempotencyFilter;
import dev.cinelog.rest.idempotency.IdempotencyStore;
import dev.cinelog.rest.limit.Buckets;
import dev.cinelog.rest.limit.MemoryBuckets;
import dev.cinelog.rest.limit.RateLimitFilter;
import dev.cinelog.rest.limit.RateLimiting;
import dev.cinelog.rest.upload.Uploads;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rate limits and idempotency keys, and where both are kept. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitProperties.class)
public class EdgeStoreConfiguration {

    @Bean
    Buckets buckets(LimitProperties limits, DataSource dataSource, Clock clock) {
        return switch (limits.store()) {
            case MEMORY -> new MemoryBuckets(clock);
            case POSTGRES -> new PostgresBuckets(dataSource, clock);
        };
    }

    @Bean
    RateLimiting rateLimiting(
            LimitProperties limits, Buckets buckets, CallerAddress addresses, Secrets secrets, ErrorAnswer answer) {
        return new RateLimiting(limits.limits(), buckets, addresses, hash(secrets, "caller-address.key"), answer);
    }

    @Bean
    RateLimitFilter accountLimits(RateLimiting limiting) {
        return RateLimitFilter.byAccount(limiting);
    }

    @Bean
    IdempotencyStore idempotencyStore(JdbcClient jdbc, Clock clock) {
        return new JdbcIdempotencyStore(jdbc, clock);
    }

    @Bean
    IdempotencyFilter idempotencyFilter(IdempotencyStore store, Secrets secrets, Uploads uploads, ErrorAnswer answer) {
        return new IdempotencyFilter(store, hash(secrets, "idempotency.key"), uploads, answer);
    }

    @Bean
    EdgeTraces edgeTraces(JdbcClient jdbc) {
        return new EdgeTraces(jdbc);
    }

    private static KeyedHash hash(Secrets secrets, String name) {
        return new KeyedHash(secrets.secret(name).getBytes(StandardCharsets.UTF_8));
    }
}
