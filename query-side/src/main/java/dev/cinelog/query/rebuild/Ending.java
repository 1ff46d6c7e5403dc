package dev.cinelog.query.rebuild;

import dev.cinelog.api.Provenance;
import dev.cinelog.api.readmodel.ReadModelName;
import dev.cinelog.api.readmodel.command.EndRebuild;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** Writes the end of a rebuild into history, in the name of the product itself. */
final class Ending implements Consumer<Run> {

    private static final long ANSWER_WITHIN_SECONDS = 30;

    private final RunTable runs;
    private final Supplier<CommandGateway> commands;

    /** @param commands looked up late, since the bus is made after those who listen to events */
    Ending(RunTable runs, Supplier<CommandGateway> commands) {
        this.runs = runs;
        this.commands = commands;
    }

    @Override
    public void accept(Run run) {
        var command = new EndRebuild(new ReadModelName(run.readModel().name()), run.rebuildId(), runs.outcome(run));
        commands.get()
                .sendAndWait(
                        GenericCommandMessage.asCommandMessage(command).andMetaData(Map.of(Provenance.ACTOR, "system")),
                        ANSWER_WITHIN_SECONDS,
                        TimeUnit.SECONDS);
    }
}
