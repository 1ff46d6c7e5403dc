package dev.cinelog.command.history;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.FieldError;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.RefusalDetails;
import dev.cinelog.api.history.RevealId;
import dev.cinelog.api.history.command.RevealPersonalData;
import dev.cinelog.api.history.event.PersonalDataRevealed;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.NullUnmarked;

/** One look at personal data in history. It needs a reason that says something. */
@NullUnmarked
public class Reveal {

    private static final int SHORTEST_REASON = 10;

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private RevealId id;

    @CommandHandler
    public Reveal(RevealPersonalData command) {
        if (command.reason().strip().length() < SHORTEST_REASON) {
            var field = new FieldError("reason", "must have at least %d characters.".formatted(SHORTEST_REASON));
            throw new Refusal(new RefusalDetails(
                    ErrorCode.INVALID_REQUEST, field.field() + " " + field.message(), List.of(field)));
        }
        apply(new PersonalDataRevealed(
                command.revealId(), command.question(), command.reason().strip()));
    }

    /** For the repository, before it replays history. */
    Reveal() {}

    @EventSourcingHandler
    void on(PersonalDataRevealed event) {
        id = event.revealId();
    }
}
