package dev.cinelog.app.settings;

import dev.cinelog.api.webhook.Receivers;
import dev.cinelog.api.webhook.SigningSecrets;
import dev.cinelog.app.data.DataDirectory;
import dev.cinelog.app.data.Secrets;
import dev.cinelog.app.data.StartRefused;
import dev.cinelog.rest.RestSettings;
import dev.cinelog.rest.address.CallerAddress;
import dev.cinelog.rest.cinefluent.CinefluentSettings;
import dev.cinelog.rest.feed.RenderDefaults;
import dev.cinelog.rest.hash.KeyedHash;
import dev.cinelog.rest.input.Cursors;
import dev.cinelog.rest.media.MediaLinks;
import dev.cinelog.rest.signin.LoginNames;
import dev.cinelog.rest.signin.Passwords;
import dev.cinelog.rest.sora.SoraSettings;
import dev.cinelog.rest.studio.StudioSettings;
import dev.cinelog.rest.supabase.AllowedOrigins;
import dev.cinelog.rest.supabase.SupabaseSettings;
import dev.cinelog.rest.token.TokenSettings;
import dev.cinelog.rest.viewer.Viewers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Settings and secrets, as the edge wants them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
    OpenAiProperties.class,
    SoraProperties.class,
    SupabaseProperties.class,
    TokenProperties.class,
    WebhookProperties.class,
    WebProperties.class
})
public class EdgeConfiguration {

    @Bean
    Secrets secrets(DataDirectory data) {
        return data.secrets();
    }

    @Bean
    TokenSettings tokenSettings(TokenProperties tokens, DatabaseSettings settings, Secrets secrets) {
        return new TokenSettings(
                JwtSecret.choose(tokens, settings, secrets), hash(secrets, "refresh-token.key"), tokens.refreshReuse());
    }

    @Bean
    CinefluentSettings cinefluentSettings(TokenProperties tokens) {
        return new CinefluentSettings(tokens.cinefluent());
    }

    @Bean
    SoraSettings soraSettings(SoraProperties sora, TokenProperties tokens) {
        return sora.settings(tokens.soraLives());
    }

    @Bean
    StudioSettings studioSettings(TokenProperties tokens) {
        return new StudioSettings(tokens.studio());
    }

    @Bean
    Passwords passwords(TokenProperties tokens) {
        return new Passwords(tokens.passwordHashRounds());
    }

    @Bean
    LoginNames loginNames(Secrets secrets) {
        return new LoginNames(hash(secrets, "login-name.key"));
    }

    @Bean
    SupabaseSettings supabaseSettings(SupabaseProperties supabase) {
        return supabase.settings();
    }

    @Bean
    RestSettings restSettings(WebProperties web, OpenAiProperties openAi) {
        return web.settings(openAi.webhook());
    }

    @Bean
    AllowedOrigins allowedOrigins(WebProperties web, DatabaseSettings settings) {
        if (settings.isProduction() && !web.namesOrigins()) {
            throw new StartRefused("In production, CORS_ORIGINS or FRONTEND_URL must be set.");
        }
        return web.allowedOrigins();
    }

    @Bean
    CallerAddress callerAddress(WebProperties web) {
        return new CallerAddress(web.proxies());
    }

    @Bean
    MediaLinks mediaLinks(Secrets secrets, RestSettings rest, Clock clock) {
        return new MediaLinks(hash(secrets, "media-link.key"), rest.mediaUrl(), clock);
    }

    @Bean
    Viewers viewers(Secrets secrets, Clock clock) {
        return new Viewers(hash(secrets, "viewer.key"), clock);
    }

    @Bean
    Cursors cursors(Secrets secrets) {
        return new Cursors(hash(secrets, "cursor.key"));
    }

    @Bean
    SigningSecrets signingSecrets(Secrets secrets) {
        return new DerivedSigningSecrets(hash(secrets, "webhook.key"));
    }

    @Bean
    Receivers receivers(WebhookProperties webhooks) {
        return new Receivers(webhooks.allowedHosts());
    }

    @Bean
    RenderDefaults renderDefaults() {
        return new RenderDefaults("storyboard", 1280, 720, 5);
    }

    private static KeyedHash hash(Secrets secrets, String name) {
        return new KeyedHash(secrets.secret(name).getBytes(StandardCharsets.UTF_8));
    }
}
