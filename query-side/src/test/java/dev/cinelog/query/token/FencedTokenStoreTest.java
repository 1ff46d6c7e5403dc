package dev.cinelog.query.token;

import static dev.cinelog.query.token.TokenNode.GROUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cinelog.query.TestDatabase;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FencedTokenStoreTest {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private FencedTokenStore store;

    @BeforeEach
    void start() {
        store = new TokenNode("me", database.dataSource()).store();
    }

    static Stream<TrackingToken> tokens() {
        var gapAware = GapAwareTrackingToken.newInstance(4_000_000_000L, List.of(7L, 3_999_999_999L));
        return Stream.of(
                gapAware,
                new GlobalSequenceTrackingToken(-1),
                ReplayToken.createReplayToken(gapAware, GapAwareTrackingToken.newInstance(5, List.of(1L))));
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void aTokenComesBackAsItWasStored(TrackingToken token) {
        store.initializeTokenSegments(GROUP, 1);
        store.fetchToken(GROUP, 0);
        store.storeToken(token, GROUP, 0);

        assertThat(store.fetchToken(GROUP, 0)).isEqualTo(token);
        assertThat(new TokenNode("me", database.dataSource()).store().fetchToken(GROUP, 0))
                .isEqualTo(token);
    }

    @Test
    void aTokenMayBeNone() {
        store.initializeTokenSegments(GROUP, 1);
        assertThat(store.fetchToken(GROUP, 0)).isNull();

        store.storeToken(new GlobalSequenceTrackingToken(9), GROUP, 0);
        store.storeToken(null, GROUP, 0);
        assertThat(store.fetchToken(GROUP, 0)).isNull();
    }

    @Test
    void segmentsBeginAtTheTokenTheyWereFirstGiven() {
        store.initializeTokenSegments(GROUP, 2, new GlobalSequenceTrackingToken(3));
        store.initializeTokenSegments(GROUP, 2, new GlobalSequenceTrackingToken(99));

        assertThat(store.fetchSegments(GROUP)).containsExactly(0, 1);
        assertThat(store.fetchSegments("projection.other")).isEmpty();
        assertThat(store.fetchToken(GROUP, 1)).isEqualTo(new GlobalSequenceTrackingToken(3));
    }

    @Test
    void onlyWhatNobodyElseHoldsIsAvailable() {
        var other = new TokenNode("other", database.dataSource()).store();
        store.initializeTokenSegments(GROUP, 2);
        store.fetchToken(GROUP, 0);

        assertThat(other.fetchAvailableSegments(GROUP)).containsExactly(Segment.computeSegment(1, 0, 1));
        assertThat(store.fetchAvailableSegments(GROUP)).hasSize(2);
    }

    @Test
    void whatWasNeverClaimedCannotBeMoved() {
        store.initializeTokenSegments(GROUP, 1);

        assertThatExceptionOfType(UnableToClaimTokenException.class)
                .isThrownBy(() -> store.storeToken(new GlobalSequenceTrackingToken(1), GROUP, 0));
        assertThatExceptionOfType(UnableToClaimTokenException.class).isThrownBy(() -> store.extendClaim(GROUP, 0));
        assertThatExceptionOfType(UnableToClaimTokenException.class)
                .isThrownBy(() -> store.fetchToken("projection.other", 0));
    }

    @Test
    void itsOwnerMayDeleteASegment() {
        store.initializeTokenSegments(GROUP, 2);
        store.fetchToken(GROUP, 1);

        store.deleteToken(GROUP, 1);

        assertThat(store.fetchSegments(GROUP)).containsExactly(0);
    }
}
