package dev.cinelog.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.json.JacksonSerializer;
import org.junit.jupiter.api.Test;

/** Looks at a history of numbers, by the number of the last event that was seen. */
class HeadReadingEngineTest {

    private static final int BATCH = 10;

    private final List<Long> asked = new ArrayList<>();
    private final List<Long> history = new ArrayList<>(List.of(1L, 2L, 3L));
    private Runnable whileReading = () -> {};

    private final HeadReadingEngine engine =
            new HeadReadingEngine(JdbcEventStorageEngine.builder()
                    .eventSerializer(JacksonSerializer.defaultSerializer())
                    .snapshotSerializer(JacksonSerializer.defaultSerializer())
                    .connectionProvider(() -> {
                        throw new IllegalStateException("There is no database here");
                    })
                    .transactionManager(NoTransactionManager.instance())
                    .batchSize(BATCH)) {

                @Override
                protected List<? extends TrackedEventData<?>> fetchTrackedEvents(TrackingToken from, int batchSize) {
                    var begin = ((GapAwareTrackingToken) from).getIndex();
                    asked.add(begin);
                    var found = history.stream()
                            .filter(number -> number > begin && number <= begin + batchSize)
                            .map(number -> new TrackedDomainEventData<>(at(number), null))
                            .toList();
                    whileReading.run();
                    return found;
                }
            };

    @Test
    void theEndIsNotLookedForAgainWhereItWasJustSeen() {
        assertThat(read(0)).isEqualTo(3);
        assertThat(read(3)).isZero();

        assertThat(asked).containsExactly(0L);
    }

    @Test
    void itIsLookedForTheNextTime() {
        read(0);
        read(3);
        history.add(4L);

        assertThat(read(3)).isEqualTo(1);
    }

    @Test
    void newsAreLookedForAtOnce() {
        read(0);
        history.add(4L);
        engine.expectMore();

        assertThat(read(3)).isEqualTo(1);
    }

    @Test
    void soAreNewsThatCameWhileItRead() {
        whileReading = engine::expectMore;

        read(0);
        history.add(4L);

        assertThat(read(3)).isEqualTo(1);
    }

    @Test
    void wholeStretchesAreNoEnd() {
        for (var number = 4L; number <= BATCH; number++) {
            history.add(number);
        }

        assertThat(read(0)).isEqualTo(BATCH);
        assertThat(read(BATCH)).isZero();

        assertThat(asked).containsExactly(0L, (long) BATCH);
    }

    @Test
    void othersReadAsEver() {
        assertThat(engine.readEventData(at(0), false)).hasSize(3);
        assertThat(engine.readEventData(at(3), false)).isEmpty();

        assertThat(asked).containsExactly(0L, 3L, 3L);
    }

    private long read(long from) {
        return engine.readEventData(at(from), true).count();
    }

    private static GapAwareTrackingToken at(long number) {
        return GapAwareTrackingToken.newInstance(number, Set.of());
    }
}
