package dev.cinelog.rest.security;

import dev.cinelog.rest.dispatch.RequestIds;
import dev.cinelog.rest.error.ErrorAnswer;
import dev.cinelog.rest.limit.RateLimitFilter;
import dev.cinelog.rest.limit.RateLimiting;
import dev.cinelog.rest.signin.ApiKeyOwners;
import dev.cinelog.rest.signin.CallerGuard;
import dev.cinelog.rest.signin.Tickets;
import dev.cinelog.rest.supabase.AllowedOrigins;
import dev.cinelog.rest.supabase.SupabaseAccounts;
import dev.cinelog.rest.supabase.SupabaseSettings;
import dev.cinelog.rest.token.TokenSettings;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import tools.jackson.databind.json.JsonMapper;

/** What is open to everyone, what needs a token, what needs a role; everything else is closed. */
@Configuration(proxyBeanMethods = false)
public class SecurityConfiguration {

    private static final String[] OPEN_TO_READ = {
        "/videos/feed",
        "/videos/{id}",
        "/videos/{id}/events",
        "/media/**",
        "/avatars/**",
        "/auth/oauth/{provider}",
        "/docs",
        "/docs/**",
        "/swagger-ui/**",
        "/v3/api-docs",
        "/v3/api-docs/**",
        "/actuator/health",
        "/actuator/health/**",
        "/favicon.ico",
        "/health",
        "/sora/health"
    };

    private static final String[] LETTING_IN = {
        "/auth/register",
        "/auth/login",
        "/auth/refresh",
        "/api/v1/auth/register",
        "/api/v1/auth/login",
        "/api/v1/auth/refresh",
        "/sora/api/auth/register",
        "/sora/api/auth/login"
    };

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            JwtDecoder decoder,
            JsonMapper json,
            ErrorAnswer errors,
            AllowedOrigins origins,
            CallerGuard guard,
            Tickets tickets,
            ApiKeyOwners apiKeys,
            SupabaseAccounts supabase,
            RateLimiting limiting) {
        var tokens = new JwtAuthenticationProvider(decoder);
        tokens.setJwtAuthenticationConverter(new CallerConverter(guard, tickets, supabase));
        var bearers = new BearerAuthentication(apiKeys, new ProviderManager(tokens));
        var turnedAway = new UnauthenticatedAnswer(errors);
        return http.csrf(AbstractHttpConfigurer::disable)
                .cors(AbstractHttpConfigurer::disable)
                .addFilter(corsFilter(origins, errors))
                .addFilterAfter(RateLimitFilter.byAddress(limiting), CorsFilter.class)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                jakarta.servlet.DispatcherType.ASYNC, jakarta.servlet.DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, OPEN_TO_READ)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, OPEN_TO_READ)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, LETTING_IN)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/videos/{id}/view", "/webhooks/openai", "/webhooks/supabase")
                        .permitAll()
                        .requestMatchers("/audit/**")
                        .hasAnyRole("ADMIN", "AUDITOR")
                        .requestMatchers("/ops/**", "/actuator/**")
                        .hasRole("ADMIN")
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.withObjectPostProcessor(answering(turnedAway))
                        .bearerTokenResolver(new BearerTokens(json, LETTING_IN))
                        .authenticationEntryPoint(turnedAway)
                        .accessDeniedHandler(turnedAway)
                        .authenticationManagerResolver(request -> bearers))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(turnedAway).accessDeniedHandler(turnedAway))
                .build();
    }

    /** Observing every filter of every request costs a third of a request. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    JwtDecoder jwtDecoder(TokenSettings own, SupabaseSettings supabase) {
        return new TokenDecoder(own, supabase);
    }

    /** Left to itself the filter throws when it cannot find out whose a token is, and the caller hears 500. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answering(AuthenticationEntryPoint answer) {
        var failures = new AuthenticationEntryPointFailureHandler(answer);
        failures.setRethrowAuthenticationServiceException(false);
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(failures);
                return filter;
            }
        };
    }

    private static CorsFilter corsFilter(AllowedOrigins origins, ErrorAnswer errors) {
        var filter = new CorsFilter(cors(origins));
        filter.setCorsProcessor(new ForeignOrigins(errors));
        return filter;
    }

    private static CorsConfigurationSource cors(AllowedOrigins origins) {
        var cors = new CorsConfiguration();
        cors.setAllowedOrigins(origins.origins());
        cors.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
        cors.setAllowedHeaders(List.of("*"));
        cors.setExposedHeaders(List.of(
                "Content-Disposition",
                "Content-Length",
                "Content-Range",
                "ETag",
                "Idempotency-Replayed",
                "RateLimit-Limit",
                "RateLimit-Remaining",
                "RateLimit-Reset",
                "Retry-After",
                "WWW-Authenticate",
                "X-Consistency",
                "X-Next-Cursor",
                RequestIds.HEADER));
        cors.setMaxAge(Duration.ofHours(1));
        var everywhere = new UrlBasedCorsConfigurationSource();
        everywhere.registerCorsConfiguration("/**", cors);
        return everywhere;
    }
}
