package dev.cinelog.rest.operations;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.readmodel.RebuildId;
import dev.cinelog.api.readmodel.RebuildPurpose;
import dev.cinelog.api.readmodel.command.StartRebuild;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.idempotency.NewIds;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.ResponseEntity;

/** Has read models folded from history once more, and says where to see how far that is. */
final class RebuildOrders {

    private final Dispatcher dispatcher;
    private final KnownReadModels readModels;

    RebuildOrders(Dispatcher dispatcher, KnownReadModels readModels) {
        this.dispatcher = dispatcher;
        this.readModels = readModels;
    }

    /** @throws Refusal if there is no such read model, if it is being rebuilt, or if there is nothing to go back to */
    ResponseEntity<OrderedRebuild> order(String name, RebuildPurpose purpose) {
        var readModel = readModels.named(name);
        if (purpose == RebuildPurpose.UNDO && !readModel.undoable()) {
            throw new Refusal(ErrorCode.CONFLICT, "There is no earlier %s to go back to.".formatted(name));
        }
        var id = NewIds.timeOrdered("rebuild");
        dispatcher.send(new StartRebuild(readModel.name(), new RebuildId(id), purpose), ReadModelGroup.REBUILDS);
        return ResponseEntity.accepted()
                .location(URI.create("%s/%s/rebuilds/%s".formatted(OperationsContract.READ_MODELS, name, id)))
                .body(new OrderedRebuild(id, name, purpose.name().toLowerCase(Locale.ROOT)));
    }
}
