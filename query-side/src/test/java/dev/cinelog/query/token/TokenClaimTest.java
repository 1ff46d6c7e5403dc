package dev.cinelog.query.token;

import static dev.cinelog.query.token.TokenNode.GROUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cinelog.query.TestDatabase;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TokenClaimTest {

    private static final GlobalSequenceTrackingToken FIFTH = new GlobalSequenceTrackingToken(5);
    private static final GlobalSequenceTrackingToken NINTH = new GlobalSequenceTrackingToken(9);

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private TokenNode first;
    private TokenNode second;

    @BeforeEach
    void claim() {
        first = new TokenNode("first", database.dataSource());
        second = new TokenNode("second", database.dataSource());
        first.store().initializeTokenSegments(GROUP, 1);
        first.store().fetchToken(GROUP, 0);
    }

    @Test
    void aClaimHoldsUntilItIsReleased() {
        assertRefused(() -> second.store().fetchToken(GROUP, 0));

        first.store().storeToken(FIFTH, GROUP, 0);
        first.store().releaseClaim(GROUP, 0);

        assertThat(second.store().fetchToken(GROUP, 0)).isEqualTo(FIFTH);
        assertRefused(() -> first.store().fetchToken(GROUP, 0));
    }

    @Test
    void aClaimExpiresByTheClockOfTheDatabase() {
        age("9 minutes");
        assertRefused(() -> second.store().fetchToken(GROUP, 0));

        age("2 minutes");
        assertThat(second.store().fetchAvailableSegments(GROUP)).hasSize(1);
        assertThat(second.store().fetchToken(GROUP, 0)).isNull();
    }

    @Test
    void whoStoresOrExtendsKeepsTheClaim() {
        age("9 minutes");
        first.store().extendClaim(GROUP, 0);
        age("9 minutes");
        first.store().storeToken(FIFTH, GROUP, 0);
        age("9 minutes");

        assertRefused(() -> second.store().fetchToken(GROUP, 0));
    }

    @Test
    void aClaimThatExpiredIsStillGoodWhileNobodyTookIt() {
        age("1 hour");

        first.store().storeToken(FIFTH, GROUP, 0);

        assertRefused(() -> second.store().fetchToken(GROUP, 0));
    }

    @Test
    void aRowThatATransactionIsWritingIsNotWaitedFor() {
        age("1 hour");

        first.withARow("slow", () -> {
            first.store().storeToken(FIFTH, GROUP, 0);
            assertRefused(() -> elsewhere(() -> second.store().fetchToken(GROUP, 0)));
        });
    }

    @Test
    void whoLostTheClaimCanMoveNothingAndWritesNothing() {
        takeOver();

        assertRefused(() -> first.withARow("row", () -> first.store().storeToken(FIFTH, GROUP, 0)));
        assertRefused(() -> first.withARow("row", () -> first.store().extendClaim(GROUP, 0)));
        assertRefused(() -> first.withARow("row", () -> first.store().deleteToken(GROUP, 0)));
        first.store().releaseClaim(GROUP, 0);

        assertThat(database.rows("readmodel_profile_v2.alias")).isEmpty();
        assertThat(second.store().fetchToken(GROUP, 0)).isEqualTo(NINTH);
        assertThat(owner()).isEqualTo("second");
    }

    @Test
    void whoLostTheClaimCannotMoveAnythingEvenOnceItIsFreeAgain() {
        takeOver();
        second.store().releaseClaim(GROUP, 0);

        assertRefused(() -> first.withARow("row", () -> first.store().storeToken(FIFTH, GROUP, 0)));

        assertThat(first.store().fetchToken(GROUP, 0)).isEqualTo(NINTH);
    }

    @Test
    void theEpochGrowsWithEachClaimOfAnother() {
        assertThat(epoch()).isEqualTo(1);
        first.store().fetchToken(GROUP, 0);
        assertThat(epoch()).isEqualTo(1);

        takeOver();
        assertThat(epoch()).isEqualTo(2);

        second.store().releaseClaim(GROUP, 0);
        second.store().fetchToken(GROUP, 0);
        assertThat(epoch()).isEqualTo(3);
    }

    private void takeOver() {
        age("1 hour");
        second.store().fetchToken(GROUP, 0);
        second.store().storeToken(NINTH, GROUP, 0);
    }

    private static void age(String time) {
        database.jdbc()
                .sql("update process.token set claimed_at = claimed_at - cast(? as interval)")
                .param(time)
                .update();
    }

    private static long epoch() {
        return database.jdbc()
                .sql("select epoch from process.token")
                .query(Long.class)
                .single();
    }

    private static String owner() {
        return database.jdbc()
                .sql("select owner from process.token")
                .query(String.class)
                .single();
    }

    private static void elsewhere(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(call)
                .satisfies(failure -> assertThat(failure instanceof CompletionException ? failure.getCause() : failure)
                        .isInstanceOf(UnableToClaimTokenException.class));
    }
}
