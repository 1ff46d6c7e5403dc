package dev.cinelog.rest.studio;

import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.signin.SignIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/auth/logout}: ends the session of the token that is sent; its access tokens end within a second. */
@RestController
@Tag(name = "studio")
public class LogoutEndpoint {

    private final SignIn signIn;

    LogoutEndpoint(SignIn signIn) {
        this.signIn = signIn;
    }

    @PostMapping(StudioContract.PATH + "/auth/logout")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sign out")
    void logout() {
        var session = Callers.required().sessionId();
        if (session != null) {
            signIn.signOut(session);
        }
    }
}
