package dev.cinelog.rest.studio;

import dev.cinelog.rest.input.Fields;
import dev.cinelog.rest.signin.Credentials;
import dev.cinelog.rest.signin.SignIn;
import dev.cinelog.rest.token.TokenLives;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/auth/login}: by e-mail and password. */
@RestController
@Tag(name = "studio")
public class LoginEndpoint {

    private final SignIn signIn;
    private final TokenLives lives;

    LoginEndpoint(SignIn signIn, StudioSettings settings) {
        this.signIn = signIn;
        this.lives = settings.lives();
    }

    /** Who wants back in. */
    public record Request(
            @Schema(example = "user@example.com") @Nullable String email,
            @Schema(example = "securePassword123") @Nullable String password) {

        @Override
        public String toString() {
            return "Request[…]";
        }
    }

    @PostMapping(StudioContract.PATH + "/auth/login")
    @SecurityRequirements
    @Operation(summary = "Sign in")
    SignedIn login(@RequestBody Request request) {
        var fields = new Fields();
        var email = Credentials.email(fields, request.email());
        var password = Credentials.password(fields, request.password());
        fields.refuseIfAny();
        return SignedIn.of(signIn.byPassword(email, password, lives));
    }
}
