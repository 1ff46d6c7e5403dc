package dev.cinelog.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.engagement.Reaction;
import dev.cinelog.api.engagement.ReactionId;
import dev.cinelog.api.engagement.Target;
import dev.cinelog.api.engagement.TargetType;
import dev.cinelog.api.engagement.event.Reacted;
import dev.cinelog.app.axon.JsonMappers;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Films;
import dev.cinelog.app.running.InProcess;
import dev.cinelog.app.running.LockedHistory;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.app.running.ScriptedGenerator;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who changed her mind fifty thousand times, as the product itself remembers her. */
@InProcess
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(CinelogExtension.class)
class LongLivedAggregateTest {

    private static final int EVENTS = 50_000;

    private final RunningCinelog cinelog;
    private final JdbcClient jdbc;
    private final Person ada;
    private final String seen;
    private final Target video;
    private final ReactionId reaction;
    private long lengthBefore;

    LongLivedAggregateTest(RunningCinelog cinelog) {
        this.cinelog = cinelog;
        jdbc = cinelog.part(JdbcClient.class);
        ada = cinelog.people().newcomer("ada");
        seen = Films.ordered(ada, ScriptedGenerator.FAILING);
        video = new Target(TargetType.VIDEO, Films.ordered(ada, ScriptedGenerator.FAILING));
        reaction = ReactionId.of(new AccountId(ada.id()), video);
    }

    /** More often than anybody wants to wait for over HTTP. */
    @BeforeAll
    void grow() {
        LockedHistory.write(cinelog.part(DataSource.class), this::changeHerMind);
        awaitProjected();
    }

    private void changeHerMind(JdbcClient history) {
        history.sql("""
                        insert into event_store.domain_event (event_identifier, aggregate_identifier, sequence_number, type,
                            time_stamp, payload_type, payload_revision, payload, meta_data)
                        select gen_random_uuid(), :reaction, n, 'Reaction', '2026-01-01T00:00:00Z', :type, :revision,
                            case when n % 2 = 0 then :liked else :thoughtBetter end, convert_to('{}', 'UTF8')
                        from generate_series(0, :last) as n order by n
                        """)
                .param("reaction", reaction.value())
                .param("type", Reacted.class.getName())
                .param("revision", Reacted.class.getAnnotation(Revision.class).value())
                .param("liked", reacted(Reaction.LIKE, Reaction.NONE))
                .param("thoughtBetter", reacted(Reaction.NONE, Reaction.LIKE))
                .param("last", EVENTS - 1)
                .update();
    }

    /** A like that comes after all of them is seen. */
    private void awaitProjected() {
        var other = "/videos/" + seen;
        ada.api().post(other + "/like").expect(200);
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(
                        () -> assertThat(ada.api().get(other).at("/likes")).isEqualTo("1"));
    }

    @BeforeEach
    void likeIt() {
        react("like", 1, 0);
        lengthBefore = history();
        await().until(() -> eventsRead() < EVENTS);
    }

    @AfterEach
    void nothingWasForgotten() {
        react("dislike", 0, 1);
        react("dislike", 0, 1);

        assertThat(history()).isEqualTo(lengthBefore + 1);
    }

    @Test
    void isLoadedFromASnapshotAndTheFewEventsAfterIt() {
        assertThat(eventsRead()).isBetween(1L, 10L);
    }

    @Test
    void isLoadedFromItsEventsWhenAnAggregateOfOtherCodeWasRemembered() {
        spoil("payload_revision = 'of other code'");

        assertThat(eventsRead()).isGreaterThan(EVENTS);
    }

    @Test
    void isLoadedFromItsEventsWhenTheSnapshotCannotBeRead() {
        spoil("payload = 'no JSON'");

        assertThat(eventsRead()).isGreaterThan(EVENTS);
    }

    private byte[] reacted(Reaction reaction, Reaction before) {
        return JsonMappers.forMessages()
                .valueToTree(new Reacted(this.reaction, new AccountId(ada.id()), video, reaction, before))
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private void react(String how, int likes, int dislikes) {
        ada.api().post("/videos/" + video.id() + "/" + how).expect(200);
        await().untilAsserted(() -> {
            var shown = ada.api().get("/videos/" + video.id());
            assertThat(shown.at("/likes")).isEqualTo(String.valueOf(likes));
            assertThat(shown.at("/dislikes")).isEqualTo(String.valueOf(dislikes));
        });
    }

    private void spoil(String change) {
        var changed = jdbc.sql("update event_store.snapshot set %s where aggregate_identifier = ?".formatted(change))
                .param(reaction.value())
                .update();
        assertThat(changed).isOne();
    }

    private long eventsRead() {
        return cinelog.part(EventStore.class)
                .readEvents(reaction.value())
                .asStream()
                .count();
    }

    private long history() {
        return jdbc.sql("select count(*) from event_store.domain_event where aggregate_identifier = ?")
                .param(reaction.value())
                .query(Long.class)
                .single();
    }
}
