package dev.cinelog.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.app.running.SupabaseProject;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The access tokens of the feed's identity provider. */
@ExtendWith(CinelogExtension.class)
class SupabaseTokensTest {

    private final String user = SupabaseProject.newUser();
    private final SupabaseProject supabase;
    private final Api nobody;

    SupabaseTokensTest(RunningCinelog cinelog) {
        supabase = cinelog.supabase();
        nobody = cinelog.api();
    }

    @ParameterizedTest
    @MethodSource("signatures")
    void openAnAccountUnderTheIdOfTheirUser(BiFunction<SupabaseProject, JWTClaimsSet, String> sign) {
        var person =
                nobody.bearing("sue", sign.apply(supabase, supabase.claims(user).build()));

        var profile = person.get("/users/" + user).expect(200);

        assertThat(profile.at("/id")).isEqualTo(user);
        assertThat(profile.at("/email")).isEqualTo(user + "@example.org");
        assertThat(profile.at("/username")).matches("user_[a-z0-9]{8}");
        assertThat(person.get("/auth/me").at("/id")).isEqualTo(user);
        assertThat(person.post("/videos/create", Json.object("prompt", "fox", "seconds", 1, "size", "64x64"))
                        .expect(201)
                        .at("/userId"))
                .isEqualTo(user);
    }

    static Stream<Named<BiFunction<SupabaseProject, JWTClaimsSet, String>>> signatures() {
        return Stream.of(
                Named.of("HS256", SupabaseProject::hs256),
                Named.of("ES256", SupabaseProject::es256),
                Named.of("RS256", SupabaseProject::rs256));
    }

    @Test
    void areTakenFromThoseWhoSignInByTelephone() {
        var token = supabase.hs256(supabase.claims(user).claim("email", "").build());

        assertThat(nobody.bearing("sue", token).get("/auth/me").expect(200).at("/email"))
                .isEmpty();
    }

    @Test
    void areTakenForOneOfSeveralAudiences() {
        var claims = supabase.claims(user).audience(List.of("other", "authenticated"));

        nobody.bearing("sue", supabase.hs256(claims.build())).get("/auth/me").expect(200);
    }

    @ParameterizedTest
    @MethodSource("lies")
    void areRefusedWhenWhatTheySayIsWrong(UnaryOperator<JWTClaimsSet.Builder> lie) {
        var claims = lie.apply(supabase.claims(user)).build();

        Refused.everywhere(nobody.bearing("eve", supabase.hs256(claims)));
        Refused.everywhere(nobody.bearing("eve", supabase.es256(claims)));
    }

    static Stream<Named<UnaryOperator<JWTClaimsSet.Builder>>> lies() {
        var now = Instant.now();
        return Stream.of(
                lie(
                        "expired",
                        claims -> claims.issueTime(Date.from(now.minusSeconds(900)))
                                .expirationTime(Date.from(now.minusSeconds(90)))),
                lie("without an end", claims -> claims.expirationTime(null)),
                lie("not valid yet", claims -> claims.notBeforeTime(Date.from(now.plusSeconds(90)))),
                lie("another project", claims -> claims.issuer("https://other.supabase.co/auth/v1")),
                lie("our issuer", claims -> claims.issuer("cinelog")),
                lie("no issuer", claims -> claims.issuer(null)),
                lie("another audience", claims -> claims.audience("anon")),
                lie("no audience", claims -> claims.audience((String) null)),
                lie("a subject that is no id", claims -> claims.subject("sue")),
                lie(
                        "the anon key",
                        claims -> claims.subject(null).claim("role", "anon").audience((String) null)),
                lie("the service key", claims -> claims.subject(null).claim("role", "service_role")));
    }

    private static Named<UnaryOperator<JWTClaimsSet.Builder>> lie(
            String name, UnaryOperator<JWTClaimsSet.Builder> lie) {
        return Named.of(name, lie);
    }

    @Test
    void areRefusedWhenSomebodyElseSignedThem() {
        var claims = supabase.claims(user).build();
        try (var other = SupabaseProject.ofOthers()) {
            Refused.everywhere(nobody.bearing("eve", other.es256(claims)));
            Refused.everywhere(nobody.bearing("eve", other.rs256(claims)));
        }
        Refused.everywhere(nobody.bearing("eve", Tokens.unsigned(claims)));
        Refused.everywhere(nobody.bearing("eve", Tokens.own(claims)));
    }

    @Test
    void areRefusedWhenThePublicKeyWasTakenForASecret() {
        var claims = supabase.claims(user).build();

        Refused.everywhere(nobody.bearing("eve", SupabaseProject.hs256(claims, supabase.publicKey())));
    }

    @Test
    void openNoAccountWhenTheyAreRefused() {
        var forged = Tokens.own(supabase.claims(user).build());
        nobody.bearing("eve", forged).get("/auth/me").expect(401);
        var other = nobody.bearing("sue", supabase.token(SupabaseProject.newUser()));

        other.get("/users/" + user).expect(404);
    }
}
