package dev.cinelog.query.rebuild;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cinelog.api.readmodel.RebuildPhase;
import dev.cinelog.api.readmodel.RebuildPurpose;
import dev.cinelog.api.readmodel.query.Comparison;
import dev.cinelog.query.projection.ReadModelSchemas;
import java.sql.SQLException;

/**
 * Takes one rebuild from wherever it stands to its end. Each step may be repeated; what a killed process had committed is
 * gone on from.
 *
 * <table>
 * <caption>Phases</caption>
 * <tr><th>phase</th><th>what is done</th><th>next</th></tr>
 * <tr><td>requested</td><td>empty tables beside the live ones, without late indexes; nothing for an undo</td><td>building</td></tr>
 * <tr><td>building</td><td>pages of history, then the late indexes</td><td>comparing; swapping for an undo</td></tr>
 * <tr><td>comparing</td><td>row by row at the same event</td><td>swapping; completed for a verification</td></tr>
 * <tr><td>swapping</td><td>the rest, and the change of places</td><td>completed</td></tr>
 * </table>
 */
final class Rebuilding {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunTable runs;
    private final ReadModelSchemas schemas;
    private final Construction construction;
    private final SameEvent sameEvent;
    private final Swap swap;

    Rebuilding(RunTable runs, ReadModelSchemas schemas, Construction construction, SameEvent sameEvent, Swap swap) {
        this.runs = runs;
        this.schemas = schemas;
        this.construction = construction;
        this.sameEvent = sameEvent;
        this.swap = swap;
    }

    /** @return the run, over */
    Run toTheEnd(Run run) throws SQLException, InterruptedException {
        var at = run;
        while (!at.phase().isOver()) {
            at = step(at);
        }
        return at;
    }

    /** Clears away what will not serve. */
    void clear(Run run) throws SQLException {
        if (run.purpose() != RebuildPurpose.UNDO) {
            try (var connection = construction.open()) {
                Schemas.drop(connection, run.schema());
                connection.commit();
            }
        }
    }

    private Run step(Run run) throws SQLException, InterruptedException {
        return switch (run.phase()) {
            case REQUESTED -> prepare(run);
            case BUILDING -> runs.enter(build(run), afterBuilding(run));
            case COMPARING -> compare(run);
            case SWAPPING -> swap.swap(run);
            case COMPLETED, CANCELLED, FAILED -> run;
        };
    }

    private Run prepare(Run run) throws SQLException {
        if (run.purpose() == RebuildPurpose.UNDO) {
            requirePrevious(run);
        } else {
            clear(run);
            schemas.migrate(run.readModel(), run.schema());
            dropLateIndexes(run);
        }
        return runs.enter(run, RebuildPhase.BUILDING);
    }

    private void dropLateIndexes(Run run) throws SQLException {
        if (run.readModel().projection().get().findsRowsByKey()) {
            try (var connection = construction.open()) {
                LateIndexes.drop(connection, run.schema());
                connection.commit();
            }
        }
    }

    private Run build(Run run) throws SQLException, InterruptedException {
        var built = construction.build(run);
        try (var connection = construction.open()) {
            LateIndexes.make(connection, run.schema());
            connection.commit();
        }
        return built;
    }

    private void requirePrevious(Run run) throws SQLException {
        try (var connection = construction.open()) {
            if (!Schemas.exists(connection, run.schema())) {
                throw new IllegalStateException("There is no earlier %s to go back to."
                        .formatted(run.readModel().name()));
            }
        }
    }

    private static RebuildPhase afterBuilding(Run run) {
        return run.purpose() == RebuildPurpose.UNDO ? RebuildPhase.SWAPPING : RebuildPhase.COMPARING;
    }

    private Run compare(Run run) throws SQLException, InterruptedException {
        var snapshot = sameEvent.open(run);
        try (var connection = snapshot.connection()) {
            var met = snapshot.run();
            var reader = construction.reader();
            var lastEvent =
                    new LastEvent(connection, met.place().index(), reader.passedOver(), reader.readsEverything());
            var comparison = new RowComparison(connection, lastEvent)
                    .compare(run.readModel().schema(), run.schema());
            connection.rollback();
            runs.compared(met, json(comparison));
            return run.purpose() == RebuildPurpose.VERIFY ? runs.complete(met) : runs.enter(met, RebuildPhase.SWAPPING);
        }
    }

    private static String json(Comparison comparison) {
        try {
            return JSON.writeValueAsString(comparison);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A comparison is always JSON", impossible);
        }
    }
}
