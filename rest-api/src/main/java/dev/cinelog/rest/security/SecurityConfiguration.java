package dev.cinelog.rest.security;

import dev.cinelog.rest.error.ErrorAnswer;
import dev.cinelog.rest.signin.SessionGuard;
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
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import tools.jackson.databind.json.JsonMapper;

/** What is open to everyone, what needs a token, what needs a role; everything else is closed. */
@Configuration(proxyBeanMethods = false)
public class SecurityConfiguration {

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            JwtDecoder decoder,
            JsonMapper json,
            ErrorAnswer errors,
            SessionGuard sessions,
            Tickets tickets,
            SupabaseAccounts supabase) {
        var turnedAway = new UnauthenticatedAnswer(errors);
        return http.csrf(AbstractHttpConfigurer::disable)
                .cors(Customizer.withDefaults())
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                jakarta.servlet.DispatcherType.ASYNC, jakarta.servlet.DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                HttpMethod.GET,
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
                                "/favicon.ico")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/media/**", "/avatars/**")
                        .permitAll()
                        .requestMatchers(
                                HttpMethod.POST,
                                "/videos/{id}/view",
                                "/auth/register",
                                "/auth/login",
                                "/auth/refresh",
                                "/webhooks/supabase")
                        .permitAll()
                        .requestMatchers("/audit/**")
                        .hasAnyRole("ADMIN", "AUDITOR")
                        .requestMatchers("/ops/**", "/actuator/**")
                        .hasRole("ADMIN")
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.bearerTokenResolver(new BearerTokens(json))
                        .authenticationEntryPoint(turnedAway)
                        .accessDeniedHandler(turnedAway)
                        .jwt(jwt -> jwt.decoder(decoder)
                                .jwtAuthenticationConverter(new CallerConverter(sessions, tickets, supabase))))
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

    @Bean
    CorsConfigurationSource corsConfigurationSource(AllowedOrigins origins) {
        var cors = new CorsConfiguration();
        cors.setAllowedOrigins(origins.origins());
        cors.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
        cors.setAllowedHeaders(List.of("*"));
        cors.setExposedHeaders(List.of(
                "Content-Disposition",
                "Content-Length",
                "Content-Range",
                "ETag",
                "Retry-After",
                "X-Consistency",
                "X-Next-Cursor"));
        cors.setMaxAge(Duration.ofHours(1));
        var everywhere = new UrlBasedCorsConfigurationSource();
        everywhere.registerCorsConfiguration("/**", cors);
        return everywhere;
    }
}
