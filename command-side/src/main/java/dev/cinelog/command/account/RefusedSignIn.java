package dev.cinelog.command.account;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.cinelog.api.account.command.RefuseSignIn;
import dev.cinelog.api.account.event.SignInRefused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.NullUnmarked;

/** That signing in with a name failed in one window; a second failure in it is refused as already there. */
@NullUnmarked
public class RefusedSignIn {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String id;

    @CommandHandler
    public RefusedSignIn(RefuseSignIn command) {
        apply(new SignInRefused(command.refusalId(), command.loginNameId()));
    }

    /** For the repository, before it replays history. */
    RefusedSignIn() {}

    @EventSourcingHandler
    void on(SignInRefused event) {
        id = event.refusalId();
    }
}
