package dev.cinelog.rest.token;

import com.nimbusds.jose.jwk.source.ImmutableSecret;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.Role;
import dev.cinelog.api.account.SessionId;
import dev.cinelog.api.account.query.AccountDetails;
import dev.cinelog.api.account.query.SessionPass;
import dev.cinelog.rest.caller.Caller;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/**
 * The tokens that Cinelog issues: HS256, derived from nothing but what a session says, so that the same session pass
 * always gives the same token.
 */
public final class OwnTokens {

    public static final String ISSUER = "cinelog";
    public static final String AUDIENCE = "cinelog";
    public static final String TYPE = "typ";
    public static final String ACCESS = "access";
    public static final String TICKET = "ticket";
    public static final String SESSION = "sid";
    public static final String KEY = "key";
    public static final String ROLES = "roles";
    public static final String SIGNED_IN_AT = "auth_time";

    private static final Duration TICKET_LIVES = Duration.ofSeconds(30);

    private final JwtEncoder encoder;
    private final Clock clock;

    public OwnTokens(TokenSettings settings, Clock clock) {
        this.encoder = new NimbusJwtEncoder(new ImmutableSecret<>(settings.key()));
        this.clock = clock;
    }

    /** The access token of a session, as the {@code /auth} endpoints issue it. */
    public String access(AccountDetails account, SessionId sessionId, SessionPass pass, Duration lives) {
        return sign(claims(account.accountId(), account.roles(), ACCESS, pass.issuedAt(), lives)
                .id(UUID.nameUUIDFromBytes((sessionId + ":" + pass.rotation()).getBytes(StandardCharsets.UTF_8))
                        .toString())
                .claim(SESSION, sessionId.value())
                .claim(SIGNED_IN_AT, pass.signedInAt().getEpochSecond())
                .claims(all -> {
                    all.put("user_id", account.accountId().value());
                    all.put("username", account.username());
                    all.put("email", text(account.email()));
                    all.put("display_name", text(account.fullName()));
                    all.put("avatar_url", text(account.avatarUrl()));
                    all.put("role", shownRole(account.roles()));
                })
                .build());
    }

    /** A token without a session, for the command line on the machine itself. */
    public String operator(AccountId accountId, Set<Role> roles, Duration lives) {
        return sign(claims(accountId, roles, ACCESS, clock.instant(), lives)
                .id(UUID.randomUUID().toString())
                .build());
    }

    /** A token for one use within half a minute, to stand in an address; it ends with what the caller came by. */
    public String ticket(Caller caller) {
        var claims = claims(caller.accountId(), caller.roles(), TICKET, clock.instant(), TICKET_LIVES)
                .id(UUID.randomUUID().toString())
                .claim("shown_id", caller.shownId().value());
        if (caller.sessionId() != null) {
            claims.claim(SESSION, caller.sessionId().value());
        }
        if (caller.keyHash() != null) {
            claims.claim(KEY, caller.keyHash());
        }
        return sign(claims.build());
    }

    /** Whether something says of itself that it is a ticket, which nobody has verified yet. */
    public static boolean isMeantAsTicket(String token) {
        try {
            return JWTParser.parse(token) instanceof SignedJWT signed
                    && TICKET.equals(signed.getJWTClaimsSet().getStringClaim(TYPE));
        } catch (ParseException unreadable) {
            return false;
        }
    }

    public Duration ticketLives() {
        return TICKET_LIVES;
    }

    /** The caller that a verified token of ours speaks for. */
    public static Caller caller(Jwt token) {
        var accountId = new AccountId(Objects.requireNonNull(token.getSubject()));
        var shownId = token.getClaimAsString("shown_id");
        var sessionId = token.getClaimAsString(SESSION);
        var roles = token.getClaimAsStringList(ROLES);
        Instant signedInAt = token.getClaimAsInstant(SIGNED_IN_AT);
        return new Caller(
                accountId,
                shownId == null ? accountId : new AccountId(shownId),
                (roles == null ? List.<String>of() : roles)
                        .stream().map(Role::valueOf).collect(Collectors.toSet()),
                sessionId == null ? null : new SessionId(sessionId),
                token.getClaimAsString(KEY),
                signedInAt == null ? Instant.EPOCH : signedInAt);
    }

    private static JwtClaimsSet.Builder claims(
            AccountId accountId, Set<Role> roles, String type, Instant at, Duration lives) {
        return JwtClaimsSet.builder()
                .subject(accountId.value())
                .issuer(ISSUER)
                .audience(List.of(AUDIENCE))
                .issuedAt(at)
                .expiresAt(at.plus(lives))
                .claim(TYPE, type)
                .claim(ROLES, roles.stream().map(Role::name).sorted().toList());
    }

    private String sign(JwtClaimsSet claims) {
        var header = JwsHeader.with(MacAlgorithm.HS256).type("JWT").build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }

    /** The one word that contracts show for what somebody may do; auditing is nobody else's business. */
    public static String shownRole(Set<Role> roles) {
        return roles.contains(Role.ADMIN) ? "admin" : roles.contains(Role.CREATOR) ? "creator" : "user";
    }

    private static String text(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }
}
