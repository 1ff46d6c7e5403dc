package dev.cinelog.rest.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.cinelog.rest.hash.KeyedHash;
import dev.cinelog.rest.supabase.SupabaseSettings;
import dev.cinelog.rest.token.TokenSettings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;

/** Which key may sign for whom, as far as settings decide it. */
class TokenDecoderTest {

    private static final String OURS = "our own secret, which is long enough";
    private static final String THEIRS = "the secret of Supabase, long enough, too";
    private static final String USER = "01a1faf2-647c-7832-8b07-f0076e2c6964";

    @Test
    void knowsOursAlone() throws JOSEException {
        var decoder = decoder(null, null);

        assertThat(decoder.decode(hs256("cinelog", "cinelog", OURS)).getSubject())
                .isEqualTo(USER);
        assertRefused(decoder, hs256("https://x.supabase.co/auth/v1", "authenticated", THEIRS));
        assertRefused(decoder, hs256("", "authenticated", THEIRS));
    }

    @Test
    void takesNoSecretWhereSupabaseHasOnlyPublicKeys() throws JOSEException {
        var decoder = decoder("https://x.supabase.co", null);

        assertRefused(decoder, hs256("https://x.supabase.co/auth/v1", "authenticated", THEIRS));
        assertRefused(decoder, hs256("https://x.supabase.co/auth/v1", "authenticated", OURS));
    }

    @Test
    void takesTheAddressOfSupabaseWithOrWithoutASlash() throws JOSEException {
        var token = hs256("https://x.supabase.co/auth/v1", "authenticated", THEIRS);

        assertThat(decoder("https://x.supabase.co/", THEIRS).decode(token).getSubject())
                .isEqualTo(USER);
        assertThat(decoder("https://x.supabase.co", THEIRS).decode(token).getSubject())
                .isEqualTo(USER);
    }

    @Test
    void takesNoPublicKeyForOurs() throws JOSEException {
        var key = new ECKeyGenerator(Curve.P_256).generate();
        var token = new SignedJWT(new JWSHeader(JWSAlgorithm.ES256), claims("cinelog", "cinelog"));
        token.sign(new ECDSASigner(key));

        assertRefused(decoder("https://x.supabase.co", THEIRS), token.serialize());
    }

    private static void assertRefused(TokenDecoder decoder, String token) {
        assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(BadJwtException.class);
    }

    private static TokenDecoder decoder(@Nullable String url, @Nullable String secret) {
        var bytes = OURS.getBytes(StandardCharsets.UTF_8);
        var own =
                new TokenSettings(new SecretKeySpec(bytes, "HmacSHA256"), new KeyedHash(bytes), Duration.ofSeconds(10));
        var supabase = new SupabaseSettings(
                Optional.ofNullable(url), Optional.ofNullable(secret), Optional.empty(), false, Optional.empty());
        return new TokenDecoder(own, supabase);
    }

    private static String hs256(String issuer, String audience, String secret) throws JOSEException {
        var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims(issuer, audience));
        token.sign(new MACSigner(secret.getBytes(StandardCharsets.UTF_8)));
        return token.serialize();
    }

    private static JWTClaimsSet claims(String issuer, String audience) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(audience)
                .subject(USER)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .build();
    }
}
