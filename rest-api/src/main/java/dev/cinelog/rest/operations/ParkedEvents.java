package dev.cinelog.rest.operations;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.readmodel.DeadLetterRemedy;
import dev.cinelog.api.readmodel.ReadModelName;
import dev.cinelog.api.readmodel.command.TreatDeadLetters;
import dev.cinelog.api.readmodel.query.DeadLetters;
import dev.cinelog.api.readmodel.query.FindDeadLetters;
import dev.cinelog.rest.dispatch.Dispatcher;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The events that a read model could not apply, and what is done about them. */
final class ParkedEvents {

    private final Dispatcher dispatcher;
    private final KnownReadModels readModels;

    ParkedEvents(Dispatcher dispatcher, KnownReadModels readModels) {
        this.dispatcher = dispatcher;
        this.readModels = readModels;
    }

    /** @throws Refusal if there is no such read model */
    List<ParkedEvent> list(String name, int most) {
        return find(readModels.named(name).name(), null, most);
    }

    /**
     * Tries events again, or gives them up.
     *
     * @param sequence the aggregate whose events they are, null for all
     * @return what is still parked
     * @throws Refusal if there is no such read model, or no event of that aggregate is parked
     */
    List<ParkedEvent> treat(String name, @Nullable String sequence, DeadLetterRemedy remedy, int most) {
        var readModel = readModels.named(name).name();
        if (sequence != null && find(readModel, sequence, 1).isEmpty()) {
            throw new Refusal(
                    ErrorCode.NOT_FOUND, "No event of %s is parked by %s.".formatted(sequence, readModel.value()));
        }
        dispatcher.send(new TreatDeadLetters(readModel, sequence, remedy), ReadModelGroup.REBUILDS);
        return find(readModel, null, most);
    }

    private List<ParkedEvent> find(ReadModelName readModel, @Nullable String sequence, int most) {
        return dispatcher.ask(new FindDeadLetters(readModel, sequence, most), DeadLetters.class).deadLetters().stream()
                .map(ParkedEvent::of)
                .toList();
    }
}
