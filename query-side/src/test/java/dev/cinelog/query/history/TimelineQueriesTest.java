package dev.cinelog.query.history;

import static dev.cinelog.query.Events.jobOf;
import static dev.cinelog.query.Events.published;
import static dev.cinelog.query.Events.requested;
import static dev.cinelog.query.Events.started;
import static dev.cinelog.query.Ids.account;
import static dev.cinelog.query.Ids.generation;
import static dev.cinelog.query.Ids.video;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.history.query.Cause;
import dev.cinelog.api.history.query.Consequence;
import dev.cinelog.api.history.query.Correlation;
import dev.cinelog.api.history.query.ExplainedEvent;
import dev.cinelog.api.history.query.GetCorrelation;
import dev.cinelog.api.history.query.GetTimeline;
import dev.cinelog.api.history.query.Timeline;
import dev.cinelog.query.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person asks for a video; a saga orders a job; a worker, on its own, begins it; the saga publishes. */
class TimelineQueriesTest {

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    private final StoredHistory history = new StoredHistory(DATABASE.jdbc());
    private String requested = "";
    private String ordered = "";
    private String started = "";
    private String published = "";

    @BeforeEach
    void store() {
        var ada = account(1).value();
        history.with("actor", ada, "contract", "feed", "correlationId", "request", "causationId", "command");
        requested = history.add("Video", video(1).value(), requested(1, 1));
        history.with("actor", ada, "contract", "feed", "correlationId", "request", "causedBy", requested);
        ordered = history.add("Generation", generation(1).value(), jobOf(1, 1));
        history.with("actor", "system", "correlationId", "work");
        started = history.add("Generation", generation(1).value(), started(1));
        history.with("actor", "system", "correlationId", "work", "causedBy", started);
        published = history.add("Video", video(1).value(), published(1, 1));
        history.with("actor", account(2).value(), "contract", "feed", "correlationId", "other");
        history.add("Video", video(2).value(), requested(2, 2));
    }

    @Test
    void tellsWhatHappenedToOneAggregateAndWhy() {
        var events = timeline(-1, 10).events();

        assertThat(events).extracting(event -> event.event().eventId()).containsExactly(requested, published);
        assertThat(events.get(0).causes()).isEmpty();
        assertThat(events.get(1).causes()).extracting(Cause::eventId).containsExactly(started, ordered, requested);
        assertThat(events.get(1).causes().get(0))
                .isEqualTo(new Cause(
                        started,
                        "Generation",
                        generation(1).value(),
                        "GenerationStarted",
                        StoredHistory.START.plusSeconds(2)));
    }

    @Test
    void tellsInPieces() {
        assertThat(timeline(-1, 1).more()).isTrue();
        assertThat(timeline(0, 1).more()).isFalse();
        assertThat(timeline(0, 1).events())
                .extracting(ExplainedEvent::event)
                .isEqualTo(List.of(timeline(-1, 10).events().get(1).event()));
        assertThat(timeline(1, 1).events()).isEmpty();
    }

    @Test
    void tellsOfTheLastSecondToo() {
        DATABASE.jdbc().sql("truncate audit.leaf, audit.entry").update();

        assertThat(timeline(-1, 10).events()).allSatisfy(event -> {
            assertThat(event.event().position()).isNull();
            assertThat(event.causes()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"Account, true", "Video, false", "Planet, true"})
    void knowsNothingUnderAnotherName(String type, boolean known) {
        var id = known ? video(1).value() : "nothing";

        assertThatThrownBy(() -> history.timelineQueries().handle(new GetTimeline(type, id, -1, 1, false)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_FOUND));
    }

    @Test
    void tellsEverythingThatOneRequestSetOffAsATree() {
        var tree = correlation("request", 10);

        assertThat(tree.complete()).isTrue();
        assertThat(tree.events())
                .extracting(event -> event.event().eventId(), Consequence::depth, Consequence::cause)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(requested, 0, null),
                        org.assertj.core.groups.Tuple.tuple(ordered, 1, requested),
                        org.assertj.core.groups.Tuple.tuple(started, 2, ordered),
                        org.assertj.core.groups.Tuple.tuple(published, 3, started));
    }

    @Test
    void saysWhereATreeIsLargerThanWhatIsShown() {
        assertThat(correlation("request", 2).complete()).isFalse();
        assertThat(correlation("request", 2).events()).hasSize(2);
    }

    @Test
    void knowsNoOtherRequests() {
        assertThatThrownBy(() -> correlation("nothing", 2))
                .isInstanceOf(Refusal.class)
                .hasMessage("History knows no request of this id.");
    }

    private Timeline timeline(long after, int most) {
        return history.timelineQueries().handle(new GetTimeline("Video", video(1).value(), after, most, false));
    }

    private Correlation correlation(String id, int most) {
        return history.correlationQueries().handle(new GetCorrelation(id, most, false));
    }
}
