package dev.cinelog.query.consistency;

import dev.cinelog.query.projection.ReadModel;
import dev.cinelog.query.projection.SwapListener;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reading one's own writes. */
@Configuration(proxyBeanMethods = false)
public class ConsistencyConfiguration {

    /** Enough for the two seconds that anybody waits, many times over. */
    private static final int REMEMBERED_EVENTS = 100_000;

    @Bean
    AppliedEvents appliedEvents() {
        return new AppliedEvents(REMEMBERED_EVENTS);
    }

    @Bean
    TouchedKeys touchedKeys() {
        return new TouchedKeys();
    }

    @Bean
    AnnouncementListener announcementListener(
            PGSimpleDataSource unpooled, AppliedEvents applied, TouchedKeys touched, SwapListener swapped) {
        return new AnnouncementListener(unpooled, applied, touched, swapped);
    }

    @Bean
    ConsistencyQueries consistencyQueries(AppliedEvents applied, List<ReadModel> readModels) {
        return new ConsistencyQueries(applied, readModels);
    }
}
