package dev.cinelog.rest.signin;

import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.token.OwnTokens;
import dev.cinelog.rest.token.RefreshTokens;
import dev.cinelog.rest.token.TokenSettings;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Letting people in. */
@Configuration(proxyBeanMethods = false)
public class SignInConfiguration {

    @Bean
    OwnTokens ownTokens(TokenSettings settings, Clock clock) {
        return new OwnTokens(settings, clock);
    }

    @Bean
    RefreshTokens refreshTokens(TokenSettings settings, Clock clock) {
        return new RefreshTokens(settings, clock);
    }

    @Bean
    Registration registration(Dispatcher dispatcher, LoginNames names, Clock clock) {
        return new Registration(dispatcher, names, clock);
    }

    @Bean
    ProfileChange profileChange(Dispatcher dispatcher, LoginNames names) {
        return new ProfileChange(dispatcher, names);
    }

    @Bean
    SignIn signIn(
            Dispatcher dispatcher,
            LoginNames names,
            Passwords passwords,
            OwnTokens tokens,
            RefreshTokens refreshTokens,
            SessionGuard sessions,
            TokenSettings settings,
            Clock clock) {
        return new SignIn(dispatcher, names, passwords, tokens, refreshTokens, sessions, settings, clock);
    }

    @Bean
    SessionGuard sessionGuard(Dispatcher dispatcher, Clock clock) {
        return new SessionGuard(dispatcher, clock);
    }

    @Bean
    ApiKeyOwners apiKeyOwners(Dispatcher dispatcher) {
        return new ApiKeyOwners(dispatcher);
    }

    @Bean
    FreshSignIn freshSignIn(Clock clock) {
        return new FreshSignIn(clock);
    }

    @Bean
    Confirmation confirmation(Dispatcher dispatcher, LoginNames names, Passwords passwords, FreshSignIn fresh) {
        return new Confirmation(dispatcher, names, passwords, fresh);
    }

    @Bean
    CallerGuard callerGuard(SessionGuard sessions, ApiKeyOwners apiKeys) {
        return new CallerGuard(sessions, apiKeys);
    }

    @Bean
    Tickets tickets(Dispatcher dispatcher, CallerGuard guard) {
        return new Tickets(dispatcher, guard);
    }
}
