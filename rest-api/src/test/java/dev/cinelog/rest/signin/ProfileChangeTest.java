package dev.cinelog.rest.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.RefusalDetails;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.LoginNameKind;
import dev.cinelog.api.account.command.ClaimLoginName;
import dev.cinelog.api.account.command.ConfirmLoginName;
import dev.cinelog.api.account.command.EditProfile;
import dev.cinelog.api.account.command.ReleaseLoginName;
import dev.cinelog.rest.Refusals;
import dev.cinelog.rest.dispatch.Bus;
import dev.cinelog.rest.hash.KeyedHash;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileChangeTest {

    private static final AccountId ADA = new AccountId("01a1faf2-647c-7832-8b07-f0076e2c6964");

    private final LoginNames names = new LoginNames(new KeyedHash("a key".getBytes(StandardCharsets.UTF_8)));
    private final Bus bus = new Bus()
            .on(ClaimLoginName.class, command -> null)
            .on(EditProfile.class, command -> null)
            .on(ConfirmLoginName.class, command -> null)
            .on(ReleaseLoginName.class, command -> null);
    private final ProfileChange change = new ProfileChange(bus.dispatcher(), names);

    @Test
    void claimsTheNewNameFirstAndGivesTheOldOneBackLast() {
        change.apply(ADA, "ada", "countess", null);

        assertThat(bus.sent())
                .containsExactly(
                        new ClaimLoginName(names.username("countess"), LoginNameKind.USERNAME, ADA),
                        new EditProfile(ADA, "countess", null, null),
                        new ConfirmLoginName(names.username("countess"), ADA),
                        new ReleaseLoginName(names.username("ada"), ADA));
    }

    @Test
    void keepsTheNameOfWhoOnlySpellsItOtherwise() {
        change.apply(ADA, "ada", "Ada", null);

        assertThat(bus.sent()).noneMatch(ReleaseLoginName.class::isInstance);
    }

    @Test
    void claimsNothingForAPicture() {
        change.apply(ADA, "ada", null, "https://example.org/ada.png");

        assertThat(bus.sent()).containsExactly(new EditProfile(ADA, null, "https://example.org/ada.png", null));
    }

    @ParameterizedTest
    @EnumSource(names = {"ALREADY_EXISTS", "CONCURRENT_CHANGE", "USERNAME_TAKEN"})
    void saysThatANameIsTakenHoweverItWasLost(ErrorCode how) {
        bus.on(ClaimLoginName.class, command -> {
            throw Bus.refused(new RefusalDetails(how, "It is like this.", List.of()));
        });

        assertThat(Refusals.of(() -> change.apply(ADA, "ada", "countess", null)).code())
                .isEqualTo(ErrorCode.USERNAME_TAKEN);
        assertThat(bus.sent()).allMatch(ClaimLoginName.class::isInstance);
    }
}
