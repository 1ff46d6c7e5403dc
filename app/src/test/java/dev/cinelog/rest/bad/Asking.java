package dev.cinelog.rest.bad;

import dev.cinelog.command.bad.Gambler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.web.bind.annotation.RestController;

/** A controller of another name that sends commands by itself and knows an aggregate. */
@RestController
public class Asking {

    private final CommandGateway commands;

    public Asking(CommandGateway commands) {
        this.commands = commands;
    }

    public void ask() {
        commands.sendAndWait(new Gambler());
    }
}
