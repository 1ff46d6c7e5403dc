package dev.cinelog.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.engagement.event.VideoViewed;
import dev.cinelog.query.TestDatabase;
import java.sql.Connection;
import java.time.Instant;
import java.util.Set;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;

class EventFoldTest {

    /** Writes nothing. */
    interface Silent extends Projection {

        @Override
        default Set<String> flush(Connection connection) {
            return Set.of();
        }

        @Override
        default void discard() {}
    }

    static class OfContents implements Silent {

        @EventHandler
        void on(VideoViewed event, @Timestamp Instant at) {}
    }

    static final class Inheriting extends OfContents {}

    static final class OfMetaData implements Silent {

        @EventHandler
        void on(VideoViewed event, MetaData metaData) {}
    }

    static final class OfSequence implements Silent {

        @EventHandler
        void on(VideoViewed event, @Timestamp Instant at, @SequenceNumber long sequence) {}
    }

    static final class Witnessing implements Silent {

        @Override
        public void witness(EventMessage<?> event) {}
    }

    @Test
    void whoLooksAtPayloadAndTimeNeedsNothingElse() {
        assertThat(needsContentsOnly(new OfContents())).isTrue();
    }

    @Test
    void whoMayLookAtMoreNeedsAll() {
        assertThat(needsContentsOnly(new OfMetaData())).isFalse();
        assertThat(needsContentsOnly(new OfSequence())).isFalse();
        assertThat(needsContentsOnly(new Witnessing())).isFalse();
        assertThat(needsContentsOnly(new Inheriting())).isFalse();
    }

    @Test
    void whoeverNeedsAllIsKnown() {
        var all = TestDatabase.readModels().stream()
                .filter(readModel -> !needsContentsOnly(readModel.projection().get()))
                .map(ReadModel::name);

        assertThat(all).containsExactlyInAnyOrder("creator_stats", "leaderboard");
    }

    private static boolean needsContentsOnly(Projection projection) {
        return new EventFold(projection).needsContentsOnly();
    }
}
