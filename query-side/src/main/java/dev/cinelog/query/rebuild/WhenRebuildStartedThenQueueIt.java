package dev.cinelog.query.rebuild;

import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.api.readmodel.RebuildPhase;
import dev.cinelog.api.readmodel.RebuildPurpose;
import dev.cinelog.api.readmodel.event.DeadLettersTreated;
import dev.cinelog.api.readmodel.event.RebuildCancelled;
import dev.cinelog.api.readmodel.event.RebuildStarted;
import dev.cinelog.query.projection.ReadModel;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Has done what operators asked for, in the transaction that remembers that it was heard. */
@ProcessingGroup(WhenRebuildStartedThenQueueIt.GROUP)
@DisallowReplay
public class WhenRebuildStartedThenQueueIt {

    public static final String GROUP = ReadModelGroup.REBUILDS;

    private final JdbcClient jdbc;
    private final Map<String, ReadModel> readModels;
    private final DeadLetterDesk deadLetters;
    private final Consumer<String> heard;
    private final Runnable wake;

    /**
     * @param heard tells everybody who waits for it, once the transaction commits, that an event has been dealt with
     * @param wake has the worker of this process look at once
     */
    WhenRebuildStartedThenQueueIt(
            JdbcClient jdbc,
            List<ReadModel> readModels,
            DeadLetterDesk deadLetters,
            Consumer<String> heard,
            Runnable wake) {
        this.jdbc = jdbc;
        this.readModels = readModels.stream().collect(Collectors.toMap(ReadModel::name, Function.identity()));
        this.deadLetters = deadLetters;
        this.heard = heard;
        this.wake = wake;
    }

    @EventHandler
    public void on(RebuildStarted event, @Timestamp Instant at, @MessageIdentifier String eventId) {
        var readModel = readModels.get(event.readModel().value());
        var started = OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
        var place = event.purpose() == RebuildPurpose.UNDO && readModel != null ? previous(readModel) : Place.BEGINNING;
        jdbc.sql("""
                        insert into rebuild.run (rebuild_id, read_model, version, purpose, phase, failure,
                          place_index, place_gaps, started_at, updated_at)
                        values (?::uuid, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .param(event.rebuildId().value())
                .param(event.readModel().value())
                .param(readModel == null ? 0 : readModel.version())
                .param(event.purpose().name())
                .param(RebuildPhase.REQUESTED.name())
                .param(null)
                .param(place.index())
                .param(place.gaps().toArray(Long[]::new))
                .param(started)
                .param(started)
                .update();
        heard.accept(eventId);
        // Until the transaction has committed there is nothing to be seen, and the worker would look in vain.
        CurrentUnitOfWork.get().afterCommit(work -> wake.run());
    }

    @EventHandler
    public void on(RebuildCancelled event, @Timestamp Instant at, @MessageIdentifier String eventId) {
        jdbc.sql("""
                        update rebuild.run set phase = 'CANCELLED', ended_at = ?
                        where rebuild_id = ?::uuid and ended_at is null""")
                .param(OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param(event.rebuildId().value())
                .update();
        heard.accept(eventId);
    }

    @EventHandler
    public void on(DeadLettersTreated event, @MessageIdentifier String eventId) {
        var readModel = readModels.get(event.readModel().value());
        if (readModel != null) {
            deadLetters.treat(readModel, event.sequence(), event.remedy());
        }
        heard.accept(eventId);
    }

    private Place previous(ReadModel readModel) {
        return jdbc.sql("select place_index, place_gaps from rebuild.previous where processing_group = ?")
                .param(readModel.group())
                .query((row, number) -> RunTable.place(row))
                .optional()
                .orElse(Place.BEGINNING);
    }
}
