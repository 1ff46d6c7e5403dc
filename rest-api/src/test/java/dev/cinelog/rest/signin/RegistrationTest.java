package dev.cinelog.rest.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.RefusalDetails;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.LoginNameKind;
import dev.cinelog.api.account.Role;
import dev.cinelog.api.account.command.ClaimLoginName;
import dev.cinelog.api.account.command.ConfirmLoginName;
import dev.cinelog.api.account.command.OpenAccount;
import dev.cinelog.api.account.command.ReleaseLoginName;
import dev.cinelog.api.account.query.AccountDetails;
import dev.cinelog.rest.Refusals;
import dev.cinelog.rest.dispatch.Bus;
import dev.cinelog.rest.hash.KeyedHash;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegistrationTest {

    private static final AccountId ADA = new AccountId("01a1faf2-647c-7832-8b07-f0076e2c6964");
    private static final String EMAIL = "ada@example.org";
    private static final Instant NOW = Instant.parse("2026-11-27T00:30:00Z");

    private final LoginNames names = new LoginNames(new KeyedHash("a key".getBytes(StandardCharsets.UTF_8)));
    private final Bus bus = new Bus()
            .on(ClaimLoginName.class, command -> null)
            .on(OpenAccount.class, command -> null)
            .on(ConfirmLoginName.class, command -> null)
            .on(ReleaseLoginName.class, command -> null);
    private final Registration registration =
            new Registration(bus.dispatcher(), names, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void claimsBothNamesBeforeItOpensTheAccountAndConfirmsThemAfterwards() {
        registration.register(newcomer("ada", true));

        assertThat(bus.sent())
                .containsExactly(
                        new ClaimLoginName(names.email(EMAIL), LoginNameKind.EMAIL, ADA),
                        new ClaimLoginName(names.username("ada"), LoginNameKind.USERNAME, ADA),
                        new OpenAccount(ADA, "ada", EMAIL, names.email(EMAIL), null, "hash", "en"),
                        new ConfirmLoginName(names.email(EMAIL), ADA),
                        new ConfirmLoginName(names.username("ada"), ADA));
    }

    @Test
    void answersTheAccountAsItWasOpened() {
        assertThat(registration.register(newcomer("ada", true)))
                .isEqualTo(
                        new AccountDetails(ADA, "ada", EMAIL, null, null, "en", Set.of(Role.USER), 1, false, NOW, NOW));
        assertThat(registration.register(newcomer(null, true)).username()).matches(Usernames::isValid);
    }

    @Test
    void claimsNoAddressForWhomItIsNotProved() {
        registration.register(newcomer("ada", false));

        assertThat(bus.sent())
                .startsWith(
                        new ClaimLoginName(names.username("ada"), LoginNameKind.USERNAME, ADA),
                        new OpenAccount(ADA, "ada", EMAIL, null, null, "hash", "en"));
    }

    @Test
    void givesTheAddressBackWhenTheUserNameIsTaken() {
        bus.on(ClaimLoginName.class, command -> {
            if (command.kind() == LoginNameKind.USERNAME) {
                throw Bus.refused(new RefusalDetails(ErrorCode.USERNAME_TAKEN, "Taken.", List.of()));
            }
            return null;
        });

        assertThat(Refusals.of(() -> registration.register(newcomer("ada", true)))
                        .code())
                .isEqualTo(ErrorCode.USERNAME_TAKEN);
        assertThat(bus.sent()).endsWith(new ReleaseLoginName(names.email(EMAIL), ADA));
    }

    @Test
    void givesBothNamesBackWhenTheAccountIsRefused() {
        bus.on(OpenAccount.class, command -> {
            throw Bus.refused(new RefusalDetails(ErrorCode.ACCOUNT_ERASED, "Erased.", List.of()));
        });

        assertThat(Refusals.of(() -> registration.register(newcomer("ada", true)))
                        .code())
                .isEqualTo(ErrorCode.ACCOUNT_ERASED);
        assertThat(bus.sent())
                .endsWith(
                        new ReleaseLoginName(names.email(EMAIL), ADA),
                        new ReleaseLoginName(names.username("ada"), ADA));
    }

    @Test
    void keepsBothNamesWhereNobodyKnowsWhetherThereIsAnAccount() {
        bus.on(OpenAccount.class, command -> {
            throw new IllegalStateException("the line is cut");
        });

        assertThatThrownBy(() -> registration.register(newcomer("ada", true))).hasMessage("the line is cut");
        assertThat(bus.sent()).noneMatch(ReleaseLoginName.class::isInstance);
    }

    @Test
    void keepsBothNamesWhereTheAccountCannotBeSeenYet() {
        bus.on(OpenAccount.class, command -> {
            throw Bus.refused(new RefusalDetails(ErrorCode.UNAVAILABLE, "Too slow.", List.of()));
        });

        assertThat(Refusals.of(() -> registration.register(newcomer("ada", true)))
                        .code())
                .isEqualTo(ErrorCode.UNAVAILABLE);
        assertThat(bus.sent()).noneMatch(ReleaseLoginName.class::isInstance);
    }

    @Test
    void keepsTheNamesOfAnAccountThatIsOpen() {
        bus.on(ConfirmLoginName.class, command -> {
            throw Bus.refused(new RefusalDetails(ErrorCode.CONFLICT, "Taken over.", List.of()));
        });

        assertThat(Refusals.of(() -> registration.register(newcomer("ada", true)))
                        .code())
                .isEqualTo(ErrorCode.CONFLICT);
        assertThat(bus.sent()).noneMatch(ReleaseLoginName.class::isInstance);
    }

    @Test
    void triesAnotherRandomNameForWhoChoseNone() {
        var claims = new AtomicInteger();
        bus.on(ClaimLoginName.class, command -> {
            if (command.kind() == LoginNameKind.USERNAME && claims.incrementAndGet() < 3) {
                throw Bus.refused(new RefusalDetails(ErrorCode.USERNAME_TAKEN, "Taken.", List.of()));
            }
            return null;
        });

        registration.register(newcomer(null, true));

        assertThat(claims).hasValue(3);
        assertThat(bus.sent().stream().filter(OpenAccount.class::isInstance)).hasSize(1);
    }

    private static NewAccount newcomer(@Nullable String username, boolean ownsEmail) {
        return new NewAccount(ADA, EMAIL, ownsEmail, username, null, "hash", "en");
    }
}
