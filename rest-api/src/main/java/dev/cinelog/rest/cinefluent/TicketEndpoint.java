package dev.cinelog.rest.cinefluent;

import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.token.OwnTokens;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /auth/ticket}: for browsers that cannot send headers, as {@code EventSource} and {@code WebSocket}. */
@RestController
@Tag(name = "auth")
public class TicketEndpoint {

    private final OwnTokens tokens;

    TicketEndpoint(OwnTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * A ticket.
     *
     * @param expiresIn seconds
     */
    public record Response(String ticket, long expiresIn) {}

    @PostMapping("/auth/ticket")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "A single-use ticket", description = "Send it as `?ticket=` within 30 seconds, once.")
    Response ticket() {
        return new Response(
                tokens.ticket(Callers.required()), tokens.ticketLives().toSeconds());
    }
}
