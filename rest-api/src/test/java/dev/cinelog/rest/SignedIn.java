package dev.cinelog.rest;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.Role;
import dev.cinelog.rest.caller.Caller;
import dev.cinelog.rest.caller.CallerAuthentication;
import java.time.Instant;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is signed in on this thread. */
public final class SignedIn {

    private SignedIn() {}

    public static void as(AccountId account) {
        SecurityContextHolder.getContext()
                .setAuthentication(new CallerAuthentication(
                        new Caller(account, account, Set.of(Role.USER), null, null, Instant.EPOCH)));
    }

    public static void nobody() {
        SecurityContextHolder.clearContext();
    }
}
