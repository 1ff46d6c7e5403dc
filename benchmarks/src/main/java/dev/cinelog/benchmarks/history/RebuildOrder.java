package dev.cinelog.benchmarks.history;

import dev.cinelog.api.readmodel.ReadModelName;
import dev.cinelog.api.readmodel.RebuildId;
import dev.cinelog.api.readmodel.RebuildPhase;
import dev.cinelog.api.readmodel.RebuildPurpose;
import dev.cinelog.api.readmodel.command.StartRebuild;
import dev.cinelog.api.readmodel.query.FindRebuild;
import dev.cinelog.api.readmodel.query.Rebuild;
import dev.cinelog.query.rebuild.RebuildQueries;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** Has the product rebuild a read model, and waits until the new one serves. */
final class RebuildOrder {

    private final BusyServer busy;
    private final ReadModelName readModel;

    RebuildOrder(BusyServer busy, String readModel) {
        this.busy = busy;
        this.readModel = new ReadModelName(readModel);
    }

    /**
     * How long it took, in nanoseconds.
     *
     * @param folding until all events were folded into tables with their indexes
     * @param whole from the order until the new one serves, compared with the old one row by row
     */
    record Took(long folding, long whole) {}

    Took run() throws InterruptedException {
        var id = new RebuildId(UUID.randomUUID().toString());
        var begun = System.nanoTime();
        busy.server().part(CommandGateway.class).sendAndWait(new StartRebuild(readModel, id, RebuildPurpose.REPLACE));
        var folded = 0L;
        for (var at = find(id); ; at = find(id)) {
            if (folded == 0 && at.filter(RebuildOrder::isFolded).isPresent()) {
                folded = System.nanoTime();
            }
            if (at.isPresent() && at.get().phase().isOver()) {
                requireSound(at.get());
                var took = new Took(folded - begun, System.nanoTime() - begun);
                awaitSettled(id);
                return took;
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    private Optional<Rebuild> find(RebuildId id) {
        return busy.server().part(RebuildQueries.class).handle(new FindRebuild(readModel, id));
    }

    /** Until then another one is refused. */
    private void awaitSettled(RebuildId id) throws InterruptedException {
        while (!busy.jdbc()
                .sql("select settled from rebuild.run where rebuild_id = ?::uuid")
                .param(id.value())
                .query(Boolean.class)
                .single()) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    private static boolean isFolded(Rebuild rebuild) {
        return rebuild.phase() != RebuildPhase.REQUESTED && rebuild.phase() != RebuildPhase.BUILDING;
    }

    private static void requireSound(Rebuild rebuild) {
        var comparison = rebuild.comparison();
        if (rebuild.phase() != RebuildPhase.COMPLETED || comparison == null || comparison.differing() > 0) {
            throw new IllegalStateException("The rebuild did not come out right: " + rebuild);
        }
    }
}
