package dev.cinelog.app.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.cinelog.app.running.RunningCinelog;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;

/** Tokens that somebody made who should not have, and how they do it. */
final class Tokens {

    private Tokens() {}

    /** What a token says, to be changed at will. */
    static JWTClaimsSet.Builder claims(String token) {
        try {
            return new JWTClaimsSet.Builder(SignedJWT.parse(token).getJWTClaimsSet());
        } catch (ParseException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    /** Signed with the secret of the server. */
    static String own(JWTClaimsSet claims) {
        return signed(JWSAlgorithm.HS256, claims, RunningCinelog.JWT_SECRET);
    }

    static String signed(JWSAlgorithm algorithm, JWTClaimsSet claims, String secret) {
        try {
            var token = new SignedJWT(new JWSHeader(algorithm), claims);
            token.sign(new MACSigner(secret.getBytes(StandardCharsets.UTF_8)));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Signed by nobody: {@code alg: none}. */
    static String unsigned(JWTClaimsSet claims) {
        return new PlainJWT(claims).serialize();
    }
}
