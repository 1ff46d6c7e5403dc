package dev.cinelog.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.query.History;
import dev.cinelog.query.RandomHistory;
import dev.cinelog.query.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all read models alike: a history has exactly one outcome. */
class EveryReadModelTest {

    private static final int STEPS = 300;

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    static List<ReadModel> readModels() {
        return TestDatabase.readModels();
    }

    @ParameterizedTest
    @MethodSource("readModels")
    void eventsDeliveredTwiceCountOnce(ReadModel readModel) {
        var events = history(GlobalSequenceTrackingToken::new).events();
        var expected = rowsAfter(readModel, List.of(events));

        assertThat(rowsAfter(readModel, List.of(twice(events))))
                .as("in one batch, seed %s", seed)
                .isEqualTo(expected);
        assertThat(rowsAfter(readModel, twice(batches(events))))
                .as("batch by batch, seed %s", seed)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("readModels")
    void batchesMakeNoDifference(ReadModel readModel) {
        var events = history(position -> GapAwareTrackingToken.newInstance(position, List.of()))
                .events();
        var expected = rowsAfter(readModel, List.of(events));

        var oneByOne =
                events.stream().<List<TrackedEventMessage<?>>>map(List::of).toList();
        assertThat(rowsAfter(readModel, oneByOne))
                .as("one by one, seed %s", seed)
                .isEqualTo(expected);
        assertThat(rowsAfter(readModel, batches(events)))
                .as("random batches, seed %s", seed)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("readModels")
    void aSchemaBesideTheLiveOneFillsTheSame(ReadModel readModel) {
        var events = history(GlobalSequenceTrackingToken::new).events();
        var expected = rowsAfter(readModel, batches(events));

        var schema = readModel.schema() + "_next";
        new ReadModelSchemas(database.dataSource()).migrate(readModel, schema);
        new LiveReadModel(readModel, schema, 0, database.dataSource()).apply(events);

        assertThat(database.dump(schema)).as("seed %s", seed).isEqualTo(expected);
    }

    private History history(LongFunction<TrackingToken> tokens) {
        return RandomHistory.of(seed, STEPS, tokens);
    }

    private static List<String> rowsAfter(ReadModel readModel, List<List<TrackedEventMessage<?>>> batches) {
        database.clear();
        var live = new LiveReadModel(readModel, database.dataSource());
        batches.forEach(live::apply);
        return database.dump(readModel.schema());
    }

    private static <T> List<T> twice(List<T> list) {
        return list.stream().flatMap(one -> List.of(one, one).stream()).toList();
    }

    private List<List<TrackedEventMessage<?>>> batches(List<TrackedEventMessage<?>> events) {
        var batches = new ArrayList<List<TrackedEventMessage<?>>>();
        for (var from = 0;
                from < events.size();
                from += batches.get(batches.size() - 1).size()) {
            batches.add(events.subList(from, Math.min(events.size(), from + 1 + random.nextInt(40))));
        }
        return batches;
    }
}
