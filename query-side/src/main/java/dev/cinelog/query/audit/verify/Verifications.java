package dev.cinelog.query.audit.verify;

import dev.cinelog.api.audit.query.FindRunningVerification;
import dev.cinelog.api.audit.query.FindVerification;
import dev.cinelog.api.audit.query.StartVerification;
import dev.cinelog.api.audit.query.Verification;
import dev.cinelog.api.audit.query.VerificationState;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.axonframework.queryhandling.QueryHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Verifies on request, one at a time in each process, beside everything else; what came out is kept, and written into history. One
 * whose process is gone is found to be interrupted by whoever looks next.
 */
public final class Verifications implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Verifications.class);

    private final HistoryVerifier verifier;
    private final VerificationTable table;
    private final Presence presence;
    private final Consumer<Object> recorder;
    private final Clock clock;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "audit-verification");
        thread.setDaemon(true);
        return thread;
    });

    /** @param recorder sends a command, and is done when that is done */
    public Verifications(
            HistoryVerifier verifier,
            VerificationTable table,
            Presence presence,
            Consumer<Object> recorder,
            Clock clock) {
        this.verifier = verifier;
        this.table = table;
        this.presence = presence;
        this.recorder = recorder;
        this.clock = clock;
    }

    @QueryHandler
    public Verification handle(StartVerification order) {
        var id = order.id().value();
        var known = table.find(id);
        if (known.isPresent()) {
            return ended(known.get());
        }
        var started = new Verification(
                id, VerificationState.RUNNING, clock.instant(), null, 0, 0, 0, null, "History is being read again.");
        var held = presence.hold(id);
        if (table.insert(started)) {
            executor.execute(() -> run(started, order.notes(), held));
        } else {
            held.close();
        }
        return started;
    }

    @QueryHandler
    public Optional<Verification> handle(FindVerification query) {
        return table.find(query.id()).map(this::ended);
    }

    @QueryHandler
    public Optional<Verification> handle(FindRunningVerification query) {
        return table.open().stream()
                .map(this::ended)
                .filter(found -> found.state() == VerificationState.RUNNING)
                .findFirst();
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }

    /** As it is; interrupted, if nobody is at it any more. */
    private Verification ended(Verification found) {
        if (found.state() != VerificationState.RUNNING || !presence.isGone(found.id())) {
            return found;
        }
        // What had come out before its process was gone counts there, too.
        recorder.accept(Sentences.told(found, Sentences.interrupted()));
        table.interrupt(found.id(), clock.instant());
        return table.find(found.id()).orElseThrow();
    }

    private void run(Verification started, List<String> notes, Presence.Held held) {
        try (held) {
            keep(read(started, notes));
        } catch (RuntimeException failure) {
            log.error("What came out of a verification could not be kept", failure);
        }
    }

    private void keep(Verification ended) {
        try {
            recorder.accept(Sentences.told(ended, ended.state() == VerificationState.FAILED ? ended.sentence() : null));
        } finally {
            table.end(ended);
        }
    }

    private Verification read(Verification started, List<String> notes) {
        try {
            var verdict = verifier.verify(notes, (checked, total) -> table.progress(started.id(), checked, total));
            var ended = Sentences.ended(started, verdict, clock.instant());
            if (ended.finding() != null) {
                log.error("History was tampered with: {}", ended.finding());
            }
            return ended;
        } catch (RuntimeException failure) {
            log.error("History could not be verified", failure);
            return Sentences.failed(started, failure, clock.instant());
        }
    }
}
