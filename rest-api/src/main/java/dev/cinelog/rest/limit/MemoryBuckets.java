package dev.cinelog.rest.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.LocalBucket;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Buckets of one process. One that nobody took from for its whole period is full, and so it may be forgotten. */
public final class MemoryBuckets implements Buckets {

    private static final int MOST = 500_000;

    private final TimeMeter time;
    private final Cache<String, Kept> buckets;

    private record Kept(LocalBucket bucket, Duration period) {}

    public MemoryBuckets(Clock clock) {
        this.time = new ClockTime(clock);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST)
                .ticker(new ClockTime(clock))
                .expireAfter(Expiry.<String, Kept>accessing((key, kept) -> kept.period()))
                .build();
    }

    @Override
    public Taken take(String key, RateLimit limit) {
        var kept = buckets.get(key, any -> new Kept(full(limit), limit.period()));
        return TokenBuckets.taken(limit, kept.bucket().tryConsumeAndReturnRemaining(1));
    }

    private LocalBucket full(RateLimit limit) {
        return Bucket.builder()
                .addLimit(TokenBuckets.of(limit).getBandwidths()[0])
                .withCustomTimePrecision(time)
                .build();
    }

    private record ClockTime(Clock clock) implements TimeMeter, Ticker {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public long read() {
            return currentTimeNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
