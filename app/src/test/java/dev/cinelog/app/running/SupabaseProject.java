package dev.cinelog.app.running;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Stands in for a Supabase project: shows its public keys and signs access tokens as Supabase does. */
public final class SupabaseProject implements AutoCloseable {

    public static final String SECRET = "the secret that Supabase signs its older tokens with";

    private static final String KEYS = "/auth/v1/.well-known/jwks.json";
    private static final String AUDIENCE = "authenticated";
    private static final long HOUR = 3_600;

    private static final Keys USUAL = Keys.made();

    private final HttpServer server;
    private final Keys keys;
    private final AtomicReference<@Nullable Outage> outage = new AtomicReference<>();

    private record Keys(ECKey elliptic, RSAKey rsa) {

        static Keys made() {
            try {
                return new Keys(
                        new ECKeyGenerator(Curve.P_256).keyID("elliptic").generate(),
                        new RSAKeyGenerator(2_048).keyID("rsa").generate());
            } catch (JOSEException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** A while in which the project does not show its keys. */
    public final class Outage implements AutoCloseable {

        private final AtomicInteger asked = new AtomicInteger();

        /** How often somebody asked in vain. */
        public int asked() {
            return asked.get();
        }

        @Override
        public void close() {
            outage.set(null);
        }
    }

    private SupabaseProject(HttpServer server, Keys keys) {
        this.server = server;
        this.keys = keys;
    }

    /** With the keys that all of these have: each takes a second to make without an optimising compiler. */
    public static SupabaseProject start() {
        return start(USUAL);
    }

    /** With keys of its own, called as the usual ones are. */
    public static SupabaseProject ofOthers() {
        return start(Keys.made());
    }

    private static SupabaseProject start(Keys keys) {
        try {
            var shown =
                    new JWKSet(List.of(keys.elliptic(), keys.rsa())).toString().getBytes(StandardCharsets.UTF_8);
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var project = new SupabaseProject(server, keys);
            server.createContext(KEYS, exchange -> project.show(shown, exchange));
            server.start();
            return project;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Outage outage() {
        var begun = new Outage();
        outage.set(begun);
        return begun;
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** A user of the project whom nobody has seen yet. */
    public static String newUser() {
        return UUID.randomUUID().toString();
    }

    /** What an access token of a user says, to be changed at will. */
    public JWTClaimsSet.Builder claims(String user) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(url() + "/auth/v1")
                .audience(AUDIENCE)
                .subject(user)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(HOUR)))
                .claim("email", user + "@example.org")
                .claim("role", AUDIENCE);
    }

    /** An access token of a user, signed with the secret. */
    public String token(String user) {
        return hs256(claims(user).build());
    }

    public String hs256(JWTClaimsSet claims) {
        return hs256(claims, SECRET.getBytes(StandardCharsets.UTF_8));
    }

    public String es256(JWTClaimsSet claims) {
        try {
            return sign(JWSAlgorithm.ES256, "elliptic", claims, new ECDSASigner(keys.elliptic()));
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public String rs256(JWTClaimsSet claims) {
        try {
            return sign(JWSAlgorithm.RS256, "rsa", claims, new RSASSASigner(keys.rsa()));
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The RSA key that everybody can see, as bytes that a careless server might take for a secret. */
    public byte[] publicKey() {
        try {
            return keys.rsa().toRSAPublicKey().getEncoded();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Signs with any secret. */
    public static String hs256(JWTClaimsSet claims, byte[] secret) {
        try {
            return sign(JWSAlgorithm.HS256, null, claims, new MACSigner(secret));
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void show(byte[] keys, HttpExchange exchange) throws IOException {
        var out = outage.get();
        if (out != null) {
            out.asked.incrementAndGet();
        }
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(out == null ? 200 : 500, keys.length);
        try (var body = exchange.getResponseBody()) {
            body.write(keys);
        }
    }

    private static String sign(JWSAlgorithm algorithm, @Nullable String key, JWTClaimsSet claims, JWSSigner signer) {
        try {
            var token =
                    new SignedJWT(new JWSHeader.Builder(algorithm).keyID(key).build(), claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
