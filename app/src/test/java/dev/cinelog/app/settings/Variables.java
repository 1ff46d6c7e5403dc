package dev.cinelog.app.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ClassPathResource;

/** The settings of an application that finds nothing but these variables in its environment. */
record Variables(StandardEnvironment environment) {

    static Variables none() {
        return of(Map.of());
    }

    static Variables of(String name, String value) {
        return of(Map.of(name, value));
    }

    static Variables of(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        var sources = environment.getPropertySources();
        sources.remove(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
        sources.replace(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        try {
            new YamlPropertySourceLoader()
                    .load("application", new ClassPathResource("application.yaml"))
                    .forEach(sources::addLast);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Variables(environment);
    }

    TokenProperties tokens() {
        return bound("cinelog.tokens", TokenProperties.class);
    }

    SupabaseProperties supabase() {
        return bound("cinelog.supabase", SupabaseProperties.class);
    }

    SoraProperties sora() {
        return bound("cinelog.sora", SoraProperties.class);
    }

    WebProperties web() {
        return bound("cinelog.web", WebProperties.class);
    }

    LimitProperties limits() {
        return bound("cinelog.limits", LimitProperties.class);
    }

    GenerationProperties generation() {
        return bound("cinelog.generation", GenerationProperties.class);
    }

    OpenAiProperties openAi() {
        return bound("cinelog.openai", OpenAiProperties.class);
    }

    WebhookProperties webhooks() {
        return bound("cinelog.webhooks", WebhookProperties.class);
    }

    ObjectStoreSettings objectStore() {
        return bound("cinelog.object-store", ObjectStoreSettings.class);
    }

    DatabaseSettings database() {
        return bound("cinelog", DatabaseSettings.class);
    }

    String port() {
        return String.valueOf(environment.getProperty("server.port"));
    }

    private <T> T bound(String prefix, Class<T> type) {
        return Binder.get(environment).bind(prefix, type).get();
    }
}
