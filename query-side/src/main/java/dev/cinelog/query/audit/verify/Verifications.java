package dev.cinelog.query.audit.verify;

import dev.cinelog.api.audit.query.FindVerification;
import dev.cinelog.api.audit.query.StartVerification;
import dev.cinelog.api.audit.query.Verification;
import dev.cinelog.api.audit.query.VerificationState;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Verifies on request, one at a time, beside everything else; what came out is kept. */
public final class Verifications implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Verifications.class);

    private final HistoryVerifier verifier;
    private final VerificationTable table;
    private final Clock clock;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "audit-verification");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable String running;

    public Verifications(HistoryVerifier verifier, VerificationTable table, Clock clock) {
        this.verifier = verifier;
        this.table = table;
        this.clock = clock;
    }

    @QueryHandler
    public synchronized Verification handle(StartVerification order) {
        if (running != null) {
            return table.find(running).orElseThrow();
        }
        var started = new Verification(
                UUID.randomUUID().toString(),
                VerificationState.RUNNING,
                clock.instant(),
                null,
                0,
                0,
                0,
                null,
                "History is being read again.");
        table.insert(started);
        running = started.id();
        executor.execute(() -> run(started, order.notes()));
        return started;
    }

    @QueryHandler
    public Optional<Verification> handle(FindVerification query) {
        return table.find(query.id());
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }

    private void run(Verification started, List<String> notes) {
        try {
            var verdict = verifier.verify(notes, (checked, total) -> table.progress(started.id(), checked, total));
            var ended = Sentences.ended(started, verdict, clock.instant());
            if (ended.finding() != null) {
                log.error("History was tampered with: {}", ended.finding());
            }
            table.end(ended);
        } catch (RuntimeException failure) {
            log.error("History could not be verified", failure);
            table.end(Sentences.failed(started, failure, clock.instant()));
        } finally {
            synchronized (this) {
                running = null;
            }
        }
    }
}
