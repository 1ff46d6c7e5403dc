package dev.cinelog.rest.cinefluent;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.rest.input.Fields;
import dev.cinelog.rest.media.Avatars;
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
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /auth/register}: somebody new, signed in at once. */
@RestController
@Tag(name = "auth")
public class RegisterEndpoint {

    private static final int LONGEST_NAME = 255;

    private final Registration registration;
    private final Passwords passwords;
    private final SignIn signIn;
    private final Avatars avatars;
    private final TokenLives lives;

    RegisterEndpoint(
            Registration registration,
            Passwords passwords,
            SignIn signIn,
            Avatars avatars,
            CinefluentSettings settings) {
        this.registration = registration;
        this.passwords = passwords;
        this.signIn = signIn;
        this.avatars = avatars;
        this.lives = settings.lives();
    }

    /**
     * Who wants in.
     *
     * @param password 8 characters to 72 bytes
     * @param nativeLanguage BCP 47, {@code en} if absent
     */
    public record Request(
            @Schema(example = "ada@example.org") @Nullable String email,

            @Schema(example = "correct horse battery") @Nullable
            String password,

            @Schema(example = "ada") @Nullable String username,
            @Schema(example = "Ada Lovelace") @Nullable String fullName,
            @Schema(example = "en") @Nullable String nativeLanguage) {

        @Override
        public String toString() {
            return "Request[…]";
        }
    }

    @PostMapping("/auth/register")
    @ResponseStatus(HttpStatus.CREATED)
    @SecurityRequirements
    @Operation(summary = "Register")
    SignedIn register(@RequestBody Request request) {
        var fields = new Fields();
        var email = Credentials.email(fields, request.email());
        var password = Credentials.newPassword(fields, request.password());
        var username = fields.optionalText("username", request.username(), LONGEST_NAME);
        fields.checkIfPresent(username, Usernames::isValid, "username", Usernames.RULE);
        var fullName = fields.optionalText("fullName", request.fullName(), LONGEST_NAME);
        var language = fields.optionalText("nativeLanguage", request.nativeLanguage(), 10);
        fields.checkIfPresent(
                language, RegisterEndpoint::isLanguage, "nativeLanguage", "must be a language tag, as en or pt-BR.");
        fields.refuseIfAny();
        var account = registration.register(new NewAccount(
                new AccountId(UuidCreator.getTimeOrderedEpoch().toString()),
                email,
                true,
                username,
                fullName,
                passwords.hash(password),
                language == null ? "en" : language));
        return SignedIn.of(signIn.asNewcomer(account, lives), avatars);
    }

    private static boolean isLanguage(String tag) {
        return !Locale.forLanguageTag(tag).getLanguage().isEmpty();
    }
}
