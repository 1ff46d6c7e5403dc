package dev.cinelog.query.bad;

import dev.cinelog.query.projection.Projection;
import java.sql.Connection;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** A projection that sends commands. */
public class SendingProjection implements Projection {

    private final CommandGateway commands;

    public SendingProjection(CommandGateway commands) {
        this.commands = commands;
    }

    @Override
    public Set<String> flush(Connection connection) {
        commands.sendAndWait("again");
        return Set.of();
    }

    @Override
    public void discard() {
        // nothing gathered
    }
}
