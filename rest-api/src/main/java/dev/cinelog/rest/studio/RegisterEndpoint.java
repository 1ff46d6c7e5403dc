package dev.cinelog.rest.studio;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.rest.input.Fields;
import dev.cinelog.rest.signin.Credentials;
import dev.cinelog.rest.signin.NewAccount;
import dev.cinelog.rest.signin.Passwords;
import dev.cinelog.rest.signin.Registration;
import dev.cinelog.rest.signin.SignIn;
import dev.cinelog.rest.signin.Usernames;
import dev.cinelog.rest.token.TokenLives;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/auth/register}: somebody new, signed in at once. */
@RestController
@Tag(name = "studio")
public class RegisterEndpoint {

    private static final int LONGEST_NAME = 255;
    private static final String LANGUAGE = "en";

    private final Registration registration;
    private final Passwords passwords;
    private final SignIn signIn;
    private final TokenLives lives;

    RegisterEndpoint(Registration registration, Passwords passwords, SignIn signIn, StudioSettings settings) {
        this.registration = registration;
        this.passwords = passwords;
        this.signIn = signIn;
        this.lives = settings.lives();
    }

    /**
     * Who wants in.
     *
     * @param password 8 characters to 72 bytes
     * @param username a random one if absent
     */
    public record Request(
            @Schema(example = "user@example.com") @Nullable String email,
            @Schema(example = "securePassword123") @Nullable String password,
            @Nullable String username,
            @Nullable String name) {

        @Override
        public String toString() {
            return "Request[…]";
        }
    }

    @PostMapping(StudioContract.PATH + "/auth/register")
    @ResponseStatus(HttpStatus.CREATED)
    @SecurityRequirements
    @Operation(summary = "Register")
    SignedIn register(@RequestBody Request request) {
        var fields = new Fields();
        var email = Credentials.email(fields, request.email());
        var password = Credentials.newPassword(fields, request.password());
        var username = fields.optionalText("username", request.username(), LONGEST_NAME);
        fields.checkIfPresent(username, Usernames::isValid, "username", Usernames.RULE);
        var name = fields.optionalText("name", request.name(), LONGEST_NAME);
        fields.refuseIfAny();
        var account = registration.register(new NewAccount(
                new AccountId(UuidCreator.getTimeOrderedEpoch().toString()),
                email,
                true,
                username,
                name,
                passwords.hash(password),
                LANGUAGE));
        return SignedIn.of(signIn.asNewcomer(account, lives));
    }
}
