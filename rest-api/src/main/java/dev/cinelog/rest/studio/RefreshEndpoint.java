package dev.cinelog.rest.studio;

import dev.cinelog.rest.input.Fields;
import dev.cinelog.rest.signin.SignIn;
import dev.cinelog.rest.token.TokenLives;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/auth/refresh}: the next pair of tokens for a refresh token. */
@RestController
@Tag(name = "studio")
public class RefreshEndpoint {

    private static final int LONGEST_TOKEN = 512;

    private final SignIn signIn;
    private final TokenLives lives;

    RefreshEndpoint(SignIn signIn, StudioSettings settings) {
        this.signIn = signIn;
        this.lives = settings.lives();
    }

    /** A refresh token, to be traded in. */
    public record Request(@Nullable String refreshToken) {

        @Override
        public String toString() {
            return "Request[…]";
        }
    }

    @PostMapping(StudioContract.PATH + "/auth/refresh")
    @SecurityRequirements
    @Operation(summary = "Refresh", description = "Every refresh token works once; the last one for ten seconds more.")
    SignedIn refresh(@RequestBody Request request) {
        var fields = new Fields();
        var token = fields.text("refreshToken", request.refreshToken(), LONGEST_TOKEN);
        fields.refuseIfAny();
        return SignedIn.of(signIn.refresh(token, lives));
    }
}
