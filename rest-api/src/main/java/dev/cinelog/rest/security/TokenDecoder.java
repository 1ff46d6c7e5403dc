package dev.cinelog.rest.security;

import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import dev.cinelog.rest.supabase.SupabaseSettings;
import dev.cinelog.rest.token.OwnTokens;
import dev.cinelog.rest.token.TokenSettings;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.MappedJwtClaimSetConverter;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Verifies tokens, ours and Supabase's. Issuer and algorithm only choose which decoder must accept a token; each knows one
 * kind of key and its algorithms, so that no public key is ever taken for a secret.
 */
final class TokenDecoder implements JwtDecoder {

    private static final String SUPABASE_AUDIENCE = "authenticated";

    /** How far its clock may be from ours; what we issue ourselves, a ticket of half a minute, ends on time. */
    private static final Duration SUPABASE_CLOCK = Duration.ofSeconds(60);

    private final Map<String, NimbusJwtDecoder> byIssuerAndKind = new HashMap<>();

    TokenDecoder(TokenSettings own, SupabaseSettings supabase) {
        add(OwnTokens.ISSUER, symmetric(own.key()), OwnTokens.AUDIENCE, Duration.ZERO);
        supabase.jwtSecret()
                .ifPresent(secret -> add(
                        supabase.issuer(),
                        symmetric(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256")),
                        SUPABASE_AUDIENCE,
                        SUPABASE_CLOCK));
        jwks(supabase).ifPresent(url -> addAsymmetric(supabase.issuer(), url));
    }

    @Override
    public Jwt decode(String token) {
        var decoder = byIssuerAndKind.get(issuerAndKind(token));
        if (decoder == null) {
            throw new BadJwtException(
                    "The token comes from an unknown issuer or uses an algorithm that is not accepted");
        }
        return decoder.decode(token);
    }

    private static String issuerAndKind(String token) {
        try {
            if (JWTParser.parse(token) instanceof SignedJWT signed) {
                var algorithm = signed.getHeader().getAlgorithm().getName();
                return key(signed.getJWTClaimsSet().getIssuer(), algorithm.startsWith("HS"));
            }
        } catch (ParseException malformed) {
            throw new BadJwtException("The token is malformed", malformed);
        }
        throw new BadJwtException("The token is not signed");
    }

    private static String key(@Nullable String issuer, boolean symmetric) {
        return issuer + (symmetric ? " symmetric" : " asymmetric");
    }

    private void add(String issuer, NimbusJwtDecoder decoder, String audience, Duration skew) {
        decoder.setJwtValidator(validator(issuer, audience, skew));
        byIssuerAndKind.put(key(issuer, true), decoder);
    }

    private void addAsymmetric(String issuer, String jwksUrl) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(jwksUrl)
                .jwsAlgorithms(accepted -> accepted.addAll(List.of(SignatureAlgorithm.ES256, SignatureAlgorithm.RS256)))
                .build();
        decoder.setJwtValidator(validator(issuer, SUPABASE_AUDIENCE, SUPABASE_CLOCK));
        byIssuerAndKind.put(key(issuer, false), decoder);
    }

    private static Optional<String> jwks(SupabaseSettings supabase) {
        return supabase.jwksUrl().or(() -> supabase.url().map(url -> supabase.issuer() + "/.well-known/jwks.json"));
    }

    private static NimbusJwtDecoder symmetric(SecretKey key) {
        var decoder = NimbusJwtDecoder.withSecretKey(key)
                .macAlgorithm(MacAlgorithm.HS256)
                .build();
        // An issuer is a name. Taken for an address first, as it would be, it costs an exception a request.
        decoder.setClaimSetConverter(
                MappedJwtClaimSetConverter.withDefaults(Map.of(JwtClaimNames.ISS, String::valueOf)));
        return decoder;
    }

    private static OAuth2TokenValidator<Jwt> validator(String issuer, String audience, Duration skew) {
        return new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(skew),
                new JwtClaimValidator<>(JwtClaimNames.EXP, expiry -> expiry != null),
                new JwtClaimValidator<String>(JwtClaimNames.SUB, subject -> isUuid(subject)),
                new JwtClaimValidator<Object>(
                        JwtClaimNames.ISS,
                        claim -> claim != null && claim.toString().equals(issuer)),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audiences -> audiences != null && audiences.contains(audience)));
    }

    private static boolean isUuid(@Nullable String subject) {
        return subject != null && subject.matches("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    }
}
