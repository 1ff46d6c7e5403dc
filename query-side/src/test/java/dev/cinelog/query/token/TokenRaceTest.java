package dev.cinelog.query.token;

import static dev.cinelog.query.token.TokenNode.GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.query.TestDatabase;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TokenRaceTest {

    private static final int NODES = 4;
    private static final int ROUNDS = 100;

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final ExecutorService threads = Executors.newFixedThreadPool(NODES);
    private final List<TokenNode> nodes = IntStream.range(0, NODES)
            .mapToObj(number -> new TokenNode("node-" + number, database.dataSource()))
            .toList();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void exactlyOneGetsAFreeSegment() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var group = GROUP + round;
            nodes.get(0).store().initializeTokenSegments(group, 1);

            assertThat(race(node -> node.store().fetchToken(group, 0))).hasSize(1);
        }
    }

    @Test
    void exactlyOneTakesOverAnExpiredClaimUnlessItsOwnerIsFaster() throws Exception {
        nodes.get(0).store().initializeTokenSegments(GROUP, 1);
        nodes.get(0).store().fetchToken(GROUP, 0);
        for (var round = 0; round < ROUNDS; round++) {
            database.jdbc().sql("update process.token set claimed_at = 'epoch'").update();

            var winners = race(node -> {
                node.store().fetchToken(GROUP, 0);
                node.store().storeToken(new GlobalSequenceTrackingToken(1), GROUP, 0);
            });

            assertThat(winners).hasSize(1);
        }
    }

    @FunctionalInterface
    private interface Move {
        void by(TokenNode node);
    }

    /** Lets all nodes try at once, and tells which of them could. */
    private List<TokenNode> race(Move move) throws Exception {
        var start = new CyclicBarrier(NODES);
        var tries = nodes.stream()
                .<Callable<Boolean>>map(node -> () -> {
                    start.await();
                    return succeeds(() -> move.by(node));
                })
                .toList();
        var results = threads.invokeAll(tries);
        return IntStream.range(0, NODES)
                .filter(number -> get(results.get(number)))
                .mapToObj(nodes::get)
                .toList();
    }

    private static boolean succeeds(Runnable move) {
        try {
            move.run();
            return true;
        } catch (UnableToClaimTokenException lost) {
            return false;
        }
    }

    private static boolean get(Future<Boolean> result) {
        try {
            return result.get();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
