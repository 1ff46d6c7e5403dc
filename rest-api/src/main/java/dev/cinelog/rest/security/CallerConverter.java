package dev.cinelog.rest.security;

import dev.cinelog.rest.caller.Caller;
import dev.cinelog.rest.caller.CallerAuthentication;
import dev.cinelog.rest.signin.CallerGuard;
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

    private final CallerGuard guard;
    private final Tickets tickets;
    private final SupabaseAccounts supabase;

    CallerConverter(CallerGuard guard, Tickets tickets, SupabaseAccounts supabase) {
        this.guard = guard;
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
            return tickets.redeem(Objects.requireNonNull(token.getId()), caller, token.getIssuedAt());
        }
        if (!OwnTokens.ACCESS.equals(type)) {
            throw new InvalidBearerTokenException("The token is not meant for this");
        }
        guard.refuseUnlessIn(caller, token.getIssuedAt());
        return caller;
    }
}
