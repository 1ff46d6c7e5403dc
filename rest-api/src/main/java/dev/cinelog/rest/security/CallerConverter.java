package dev.cinelog.rest.security;

import dev.cinelog.rest.caller.Caller;
import dev.cinelog.rest.caller.CallerAuthentication;
import dev.cinelog.rest.signin.SessionGuard;
import dev.cinelog.rest.signin.Tickets;
import dev.cinelog.rest.supabase.SupabaseAccounts;
import dev.cinelog.rest.token.OwnTokens;
import java.util.Objects;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Turns a verified token into the caller it speaks for: whose session is open, whose ticket is unused, whose account exists. */
final class CallerConverter implements Converter<Jwt, AbstractAuthenticationToken> {

    private final SessionGuard sessions;
    private final Tickets tickets;
    private final SupabaseAccounts supabase;

    CallerConverter(SessionGuard sessions, Tickets tickets, SupabaseAccounts supabase) {
        this.sessions = sessions;
        this.tickets = tickets;
        this.supabase = supabase;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        return new CallerAuthentication(
                OwnTokens.ISSUER.equals(token.getClaimAsString("iss")) ? own(token) : supabase.caller(token));
    }

    private Caller own(Jwt token) {
        var caller = OwnTokens.caller(token);
        var type = token.getClaimAsString(OwnTokens.TYPE);
        if (OwnTokens.TICKET.equals(type)) {
            tickets.redeem(Objects.requireNonNull(token.getId()));
        } else if (!OwnTokens.ACCESS.equals(type)) {
            throw new InvalidBearerTokenException("The token is not meant for this");
        } else if (caller.sessionId() != null) {
            sessions.refuseUnlessOpen(caller.sessionId(), token.getIssuedAt());
        }
        return caller;
    }
}
