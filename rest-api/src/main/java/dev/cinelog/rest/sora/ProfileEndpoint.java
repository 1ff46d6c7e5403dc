package dev.cinelog.rest.sora;

import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.signin.OwnAccount;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /sora/api/auth/profile}: who one is. */
@RestController
@Tag(name = "sora")
public class ProfileEndpoint {

    private final OwnAccount account;

    ProfileEndpoint(Dispatcher dispatcher) {
        this.account = new OwnAccount(dispatcher);
    }

    /** Oneself. */
    public record Response(SoraUser user) {}

    @GetMapping("/sora/api/auth/profile")
    @Operation(summary = "One's own profile")
    Response get() {
        return new Response(SoraUser.profile(account.of(Callers.required().accountId())));
    }
}
