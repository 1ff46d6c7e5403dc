package dev.cinelog.rest.supabase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.Role;
import dev.cinelog.api.account.command.ClaimLoginName;
import dev.cinelog.api.account.command.ConfirmLoginName;
import dev.cinelog.api.account.command.OpenAccount;
import dev.cinelog.api.account.query.AccountDetails;
import dev.cinelog.api.account.query.FindAccount;
import dev.cinelog.rest.dispatch.Bus;
import dev.cinelog.rest.hash.KeyedHash;
import dev.cinelog.rest.signin.LoginNames;
import dev.cinelog.rest.signin.Registration;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class SupabaseAccountsTest {

    private static final AccountId SUE = new AccountId("3f717d46-8d37-4180-a19f-b4d60941e2aa");

    private final AtomicInteger asked = new AtomicInteger();
    private final Bus bus = new Bus()
            .on(ClaimLoginName.class, command -> null)
            .on(OpenAccount.class, command -> null)
            .on(ConfirmLoginName.class, command -> null)
            .answer(FindAccount.class, AccountDetails.class, query -> asked.incrementAndGet() < 4 ? null : sue());

    @Test
    void areWaitedForWhereAnotherProcessOpensThem() {
        var caller = accounts().caller(token("sue@example.org"));

        assertThat(caller.accountId()).isEqualTo(SUE);
        assertThat(caller.signedInAt()).isEqualTo(Instant.EPOCH.plusSeconds(60));
        assertThat(asked).hasValue(4);
    }

    @Test
    void haveNoAddressWhereSupabaseKnowsNone() {
        accounts().caller(token(" "));

        assertThat(bus.sent().stream().filter(OpenAccount.class::isInstance).map(OpenAccount.class::cast))
                .singleElement()
                .satisfies(command -> assertThat(command.email()).isNull());
    }

    @Test
    void signedInWhenTheyLastProvedWhoTheyAreHoweverNewTheirTokenIs() {
        var proofs = List.of(
                Map.of("method", "password", "timestamp", 10), Map.of("method", "totp", "timestamp", 20L), "otp");

        assertThat(signedInAt(proofs)).isEqualTo(Instant.EPOCH.plusSeconds(20));
    }

    @Test
    void signedInWhenTheirTokenWasIssuedIfItSaysNothingOfProofs() {
        for (var proofs : List.of(List.of(), List.of("password"), List.of(Map.of("method", "password")), "password")) {
            assertThat(signedInAt(proofs)).isEqualTo(Instant.EPOCH.plusSeconds(60));
        }
    }

    @Test
    void signedInAtNoTimeThatIsNone() {
        for (var wild : List.of(new BigDecimal("1e30"), -1L, 1e300, Double.NaN, Long.MAX_VALUE)) {
            assertThat(signedInAt(List.of(Map.of("timestamp", wild)))).isEqualTo(Instant.EPOCH.plusSeconds(60));
        }
    }

    private Instant signedInAt(Object proofs) {
        return accounts()
                .caller(claims("sue@example.org").claim("amr", proofs).build())
                .signedInAt();
    }

    private SupabaseAccounts accounts() {
        var names = new LoginNames(new KeyedHash("a key".getBytes(StandardCharsets.UTF_8)));
        var settings = new SupabaseSettings(
                Optional.of("https://x.supabase.co"), Optional.empty(), Optional.empty(), false, Optional.empty());
        var dispatcher = bus.dispatcher();
        return new SupabaseAccounts(
                dispatcher, new Registration(dispatcher, names, Clock.systemUTC()), names, settings);
    }

    private static Jwt token(String email) {
        return claims(email).build();
    }

    private static Jwt.Builder claims(String email) {
        return Jwt.withTokenValue("a token")
                .header("alg", "HS256")
                .subject(SUE.value())
                .issuedAt(Instant.EPOCH.plusSeconds(60))
                .claim("email", email);
    }

    private static AccountDetails sue() {
        return new AccountDetails(
                SUE, "sue", null, null, null, "en", Set.of(Role.USER), 0, false, Instant.EPOCH, Instant.EPOCH);
    }
}
