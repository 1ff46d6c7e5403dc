package dev.cinelog.rest.caller;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.AccountId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/** The caller of the request that is being answered on this thread. */
public final class Callers {

    private Callers() {}

    public static Optional<Caller> current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication authentication
                ? Optional.of(authentication.getPrincipal())
                : Optional.empty();
    }

    /**
     * The caller where there has to be one.
     *
     * @throws Refusal if nobody signed in
     */
    public static Caller required() {
        return current().orElseThrow(() -> new Refusal(ErrorCode.UNAUTHENTICATED, "Please sign in."));
    }

    public static @Nullable AccountId currentId() {
        return current().map(Caller::accountId).orElse(null);
    }
}
