package dev.cinelog.query.history;

import static dev.cinelog.query.Events.liked;
import static dev.cinelog.query.Events.opened;
import static dev.cinelog.query.Events.requested;
import static dev.cinelog.query.Ids.account;
import static dev.cinelog.query.Ids.video;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.history.query.EventFilter;
import dev.cinelog.api.history.query.EventPage;
import dev.cinelog.api.history.query.FindEvents;
import dev.cinelog.api.history.query.RecordedEvent;
import dev.cinelog.query.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventQueriesTest {

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    private static final EventFilter ANY = filter(null, null, null, null, null, null);

    private StoredHistory history;
    private EventQueries queries;

    EventQueriesTest() {
        history = new StoredHistory(DATABASE.jdbc());
        queries = history.eventQueries();
    }

    @BeforeEach
    void store() {
        history.with("actor", account(1).value(), "contract", "feed", "correlationId", "a")
                .add("Account", account(1).value(), opened(1));
        history.with("actor", account(2).value(), "contract", "studio", "correlationId", "b")
                .add("Account", account(2).value(), opened(2));
        history.with("actor", account(1).value(), "contract", "feed", "correlationId", "c")
                .add("Video", video(1).value(), requested(1, 1));
        history.with("actor", account(2).value(), "contract", "feed", "correlationId", "d")
                .add("Reaction", "reaction", liked(2, 1));
    }

    static Stream<Arguments> filters() {
        var one = account(1).value();
        return Stream.of(
                Arguments.of(ANY, "0123"),
                Arguments.of(filter("Account", null, null, null, null, null), "01"),
                Arguments.of(filter(null, video(1).value(), null, null, null, null), "2"),
                Arguments.of(filter(null, null, "Reacted", null, null, null), "3"),
                Arguments.of(filter(null, null, null, one, null, null), "02"),
                Arguments.of(filter(null, null, null, null, "b", null), "1"),
                Arguments.of(filter(null, null, null, null, null, "feed"), "023"),
                Arguments.of(filter("Account", null, null, one, null, null), "0"),
                Arguments.of(filter(null, "nothing", null, null, null, null), ""),
                Arguments.of(within(second(1), second(3), null, null), "12"),
                Arguments.of(within(null, null, 0L, 3L), "12"));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void findsByAnythingThatIsKnown(EventFilter filter, String positions) {
        assertThat(positions(find(filter, false, null, 10))).isEqualTo(positions);
    }

    @ParameterizedTest
    @CsvSource({"false, 0123", "true, 3210"})
    void pagesInBothDirections(boolean newestFirst, String positions) {
        var pages = new ArrayList<RecordedEvent>();
        Long beyond = null;
        EventPage page;
        do {
            page = find(ANY, newestFirst, beyond, 3);
            pages.addAll(page.events());
            beyond = pages.get(pages.size() - 1).position();
        } while (page.more());

        assertThat(positions(new EventPage(pages, false))).isEqualTo(positions);
    }

    @Test
    void whatHappensMeanwhileComesAfterTheLastPage() {
        var first = find(ANY, false, null, 3);
        history.add("Account", account(3).value(), opened(3));

        assertThat(positions(find(ANY, false, first.events().get(2).position(), 10)))
                .isEqualTo("34");
    }

    @Test
    void masksWhatIsPersonalUnlessItIsRevealed() {
        var opened = filter(null, account(1).value(), null, null, null, null);

        assertThat(find(opened, false, null, 1).events().get(0).payload()).containsEntry("username", "[masked]");
        assertThat(queries.handle(new FindEvents(opened, false, null, 1, true))
                        .events()
                        .get(0)
                        .payload())
                .containsEntry("username", "user_1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aggregateType", "type"})
    void refusesTypesThatHistoryDoesNotKnow(String field) {
        var filter = field.equals("type")
                ? filter(null, null, "Planet", null, null, null)
                : filter("Planet", null, null, null, null, null);

        assertThatThrownBy(() -> find(filter, false, null, 1))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.INVALID_REQUEST))
                .hasMessage(field + " is nothing that history knows.");
    }

    @Test
    void showsEventsThatNobodyCanReadAnyMore() {
        history.add("Planet", "earth", "dev.cinelog.api.Planet", "1", bytes("{}"), bytes("{}"));
        history.add(
                "Account",
                account(4).value(),
                "dev.cinelog.api.account.event.AccountOpened",
                "1",
                bytes("{"),
                bytes("{"));

        assertThat(find(within(null, null, 3L, null), false, null, 10).events())
                .extracting(RecordedEvent::payload)
                .allSatisfy(payload -> assertThat(payload).containsEntry("unreadable", true))
                .hasSize(2);
    }

    @Test
    void theIndexIsWrittenAnewWhereItIsGone() {
        find(ANY, false, null, 10);
        DATABASE.jdbc().sql("truncate audit.entry").update();

        assertThat(positions(find(ANY, false, null, 10))).isEqualTo("0123");
    }

    private EventPage find(EventFilter filter, boolean newestFirst, @Nullable Long beyond, int most) {
        return queries.handle(new FindEvents(filter, newestFirst, beyond, most, false));
    }

    private static String positions(EventPage page) {
        return page.events().stream()
                .map(event -> String.valueOf(event.position()))
                .reduce("", String::concat);
    }

    private static Instant second(int number) {
        return StoredHistory.START.plusSeconds(number);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static EventFilter within(
            @Nullable Instant from, @Nullable Instant to, @Nullable Long after, @Nullable Long before) {
        return new EventFilter(null, null, null, null, null, null, from, to, after, before);
    }

    private static EventFilter filter(
            @Nullable String aggregateType,
            @Nullable String aggregateId,
            @Nullable String type,
            @Nullable String actor,
            @Nullable String correlation,
            @Nullable String contract) {
        return new EventFilter(aggregateType, aggregateId, type, actor, correlation, contract, null, null, null, null);
    }
}
