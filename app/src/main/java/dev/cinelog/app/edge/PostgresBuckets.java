package dev.cinelog.app.edge;

import dev.cinelog.rest.limit.Buckets;
import dev.cinelog.rest.limit.RateLimit;
import dev.cinelog.rest.limit.Taken;
import dev.cinelog.rest.limit.TokenBuckets;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;

/** Buckets that all processes share. Those that are full again are removed now and then. */
final class PostgresBuckets implements Buckets {

    private static final Duration BETWEEN_CLEANINGS = Duration.ofMinutes(1);
    private static final int AT_ONCE = 1_000;

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;
    private final NowAndThen cleaning;

    /** @param clock the same on all processes, but for what clocks differ by */
    PostgresBuckets(DataSource dataSource, Clock clock) {
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("process.rate_limit")
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofSeconds(1)))
                .build();
        this.cleaning = new NowAndThen(clock, BETWEEN_CLEANINGS);
    }

    @Override
    public Taken take(String key, RateLimit limit) {
        cleaning.doIfDue(() -> buckets.removeExpired(AT_ONCE));
        return TokenBuckets.taken(
                limit, buckets.getProxy(key, () -> TokenBuckets.of(limit)).tryConsumeAndReturnRemaining(1));
    }
}
