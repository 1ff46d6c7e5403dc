package dev.cinelog.rest.operations;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.readmodel.RebuildId;
import dev.cinelog.api.readmodel.query.FindReadModels;
import dev.cinelog.api.readmodel.query.FindRebuild;
import dev.cinelog.api.readmodel.query.ReadModelState;
import dev.cinelog.api.readmodel.query.ReadModels;
import dev.cinelog.api.readmodel.query.Rebuild;
import dev.cinelog.rest.dispatch.Dispatcher;
import java.util.Optional;
import java.util.regex.Pattern;

/** What operators may name: read models and their rebuilds. Sagas and policies are none of them. */
final class KnownReadModels {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Dispatcher dispatcher;

    KnownReadModels(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    ReadModels all() {
        return dispatcher.ask(new FindReadModels(), ReadModels.class);
    }

    /** @throws Refusal if no read model is called that */
    ReadModelState named(String name) {
        return all().readModels().stream()
                .filter(readModel -> readModel.name().value().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new Refusal(ErrorCode.READ_MODEL_NOT_FOUND, "No read model is called %s.".formatted(name)));
    }

    /** @throws Refusal if there is no such read model, or no such rebuild of it */
    Rebuild rebuild(String name, String id) {
        var readModel = named(name).name();
        var question = new FindRebuild(readModel, new RebuildId(id));
        return (UUID_TEXT.matcher(id).matches() ? dispatcher.find(question, Rebuild.class) : Optional.<Rebuild>empty())
                .orElseThrow(() -> new Refusal(
                        ErrorCode.REBUILD_NOT_FOUND, "%s has no rebuild of this id.".formatted(readModel.value())));
    }
}
