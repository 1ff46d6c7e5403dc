package dev.cinelog.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.app.running.SupabaseProject;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own access tokens. */
@ExtendWith(CinelogExtension.class)
class OwnTokensTest {

    private final RunningCinelog cinelog;
    private final Person ada;
    private final Api nobody;

    OwnTokensTest(RunningCinelog cinelog) {
        this.cinelog = cinelog;
        ada = cinelog.people().newcomer("ada");
        nobody = cinelog.api();
    }

    @Test
    void sayWhatEveryContractNeeds() throws ParseException {
        var claims = Tokens.claims(ada.accessToken()).build();

        assertThat(claims.getIssuer()).isEqualTo("cinelog");
        assertThat(claims.getSubject()).isEqualTo(ada.id());
        assertThat(claims.getStringClaim("user_id")).isEqualTo(ada.id());
        assertThat(claims.getStringClaim("username")).isEqualTo(ada.username());
        assertThat(claims.getStringClaim("email")).isEqualTo(ada.email());
        assertThat(claims.getStringClaim("display_name")).isEqualTo("ada");
        assertThat(claims.getStringClaim("role")).isEqualTo("user");
        assertThat(claims.getStringClaim("typ")).isEqualTo("access");
        assertThat(claims.getClaims()).containsKeys("sid", "jti", "iat", "avatar_url");
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofHours(24));
    }

    @Test
    void areTakenWhenTheyAreMadeAnewWithTheSecret() {
        nobody.bearing("ada", Tokens.own(Tokens.claims(ada.accessToken()).build()))
                .get("/auth/me")
                .expect(200);
    }

    @ParameterizedTest
    @MethodSource("lies")
    void areRefusedWhenWhatTheySayIsWrong(UnaryOperator<JWTClaimsSet.Builder> lie) {
        Refused.everywhere(nobody.bearing(
                "eve", Tokens.own(lie.apply(Tokens.claims(ada.accessToken())).build())));
    }

    static Stream<Named<UnaryOperator<JWTClaimsSet.Builder>>> lies() {
        var now = Instant.now();
        return Stream.of(
                lie(
                        "expired a second ago",
                        claims -> claims.issueTime(Date.from(now.minusSeconds(60)))
                                .expirationTime(Date.from(now.minusSeconds(1)))),
                lie("without an end", claims -> claims.expirationTime(null)),
                lie("not valid yet", claims -> claims.notBeforeTime(Date.from(now.plusSeconds(120)))),
                lie("another issuer", claims -> claims.issuer("https://evil.example")),
                lie("no issuer", claims -> claims.issuer(null)),
                lie("another audience", claims -> claims.audience("somebody else")),
                lie("no audience", claims -> claims.audience((String) null)),
                lie("no subject", claims -> claims.subject(null)),
                lie("a subject that is no id", claims -> claims.subject("ada")),
                lie("another purpose", claims -> claims.claim("typ", "refresh")),
                lie("no purpose", claims -> claims.claim("typ", null)));
    }

    /** A program trades its refresh token in for the one, and signs in again for the other. */
    @Test
    void sayWhetherTheyOnlyEnded() {
        var claims = Tokens.claims(ada.accessToken());

        assertThat(reason(claims.audience("somebody else"))).endsWith("error_description=\"The token is invalid\"");
        assertThat(reason(Tokens.claims(ada.accessToken())
                        .issueTime(Date.from(Instant.now().minusSeconds(60)))
                        .expirationTime(Date.from(Instant.now().minusSeconds(1)))))
                .endsWith("error_description=\"The token has expired\"");
    }

    private String reason(JWTClaimsSet.Builder claims) {
        return nobody.bearing("ada", Tokens.own(claims.build()))
                .get("/auth/me")
                .expect(401)
                .header("WWW-Authenticate")
                .orElseThrow();
    }

    @Test
    void areRefusedWhenSomebodyElseSignedThem() {
        var claims = Tokens.claims(ada.accessToken()).build();

        Refused.everywhere(nobody.bearing("eve", Tokens.unsigned(claims)));
        Refused.everywhere(nobody.bearing(
                "eve", Tokens.signed(JWSAlgorithm.HS256, claims, "another secret that is long enough, too")));
        Refused.everywhere(nobody.bearing("eve", Tokens.signed(JWSAlgorithm.HS256, claims, SupabaseProject.SECRET)));
        Refused.everywhere(nobody.bearing("eve", cinelog.supabase().rs256(claims)));
    }

    @Test
    void areRefusedUnderAnotherAlgorithm() {
        var claims = Tokens.claims(ada.accessToken()).build();
        var longer = RunningCinelog.JWT_SECRET + RunningCinelog.JWT_SECRET;

        Refused.everywhere(nobody.bearing("eve", Tokens.signed(JWSAlgorithm.HS512, claims, longer)));
    }

    @Test
    void areRefusedWhenALetterWasChanged() {
        var token = ada.accessToken();
        var dot = token.indexOf('.') + 20;
        var changed = token.charAt(dot) == 'A' ? 'B' : 'A';

        Refused.everywhere(nobody.bearing("eve", token.substring(0, dot) + changed + token.substring(dot + 1)));
    }

    @Test
    void areRefusedWithoutTheirSignature() {
        var token = ada.accessToken();

        Refused.everywhere(nobody.bearing("eve", token.substring(0, token.lastIndexOf('.') + 1)));
        Refused.everywhere(nobody.bearing("eve", token.substring(0, token.lastIndexOf('.'))));
    }

    private static Named<UnaryOperator<JWTClaimsSet.Builder>> lie(
            String name, UnaryOperator<JWTClaimsSet.Builder> lie) {
        return Named.of(name, lie);
    }
}
