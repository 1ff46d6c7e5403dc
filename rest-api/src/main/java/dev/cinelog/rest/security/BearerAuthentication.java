package dev.cinelog.rest.security;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.rest.caller.CallerAuthentication;
import dev.cinelog.rest.signin.ApiKeyOwners;
import dev.cinelog.rest.token.ApiKeySecret;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** Finds out who bears what: an API key is looked up, everything else has to be a token that verifies. */
final class BearerAuthentication implements AuthenticationManager {

    private final ApiKeyOwners apiKeys;
    private final AuthenticationManager tokens;

    BearerAuthentication(ApiKeyOwners apiKeys, AuthenticationManager tokens) {
        this.apiKeys = apiKeys;
        this.tokens = tokens;
    }

    @Override
    public Authentication authenticate(Authentication request) {
        var bearer = ((BearerTokenAuthenticationToken) request).getToken();
        try {
            return ApiKeySecret.isMeantBy(bearer)
                    ? new CallerAuthentication(apiKeys.caller(new ApiKeySecret(bearer)))
                    : tokens.authenticate(request);
        } catch (Refusal refusal) {
            if (refusal.code() == ErrorCode.UNAVAILABLE) {
                throw new AuthenticationServiceException(refusal.details().message(), refusal);
            }
            throw new InvalidBearerTokenException(refusal.details().message(), refusal);
        }
    }
}
