package dev.cinelog.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cinelog.rest.limit.RateLimit;
import dev.cinelog.rest.token.TokenLives;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.unit.DataSize;

/** Every variable that {@code application.yaml} names, and where it ends up. */
class VariablesTest {

    private static final TokenLives LIVES = new TokenLives(Duration.ofDays(7), Duration.ofDays(7));
    private static final Pattern NAMED = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)");

    /**
     * One of them.
     *
     * @param read where its value is found
     */
    record Variable(String name, String value, Function<Variables, Object> read, Object expected) {

        @Override
        public String toString() {
            return name + "=" + value;
        }
    }

    @ParameterizedTest
    @MethodSource("variables")
    void setsWhatItSays(Variable variable) {
        var nothing = variable.read().apply(Variables.none());

        assertThat(nothing).isNotEqualTo(variable.expected());
        assertThat(variable.read().apply(Variables.of(variable.name(), variable.value())))
                .isEqualTo(variable.expected());
    }

    static Stream<Variable> variables() {
        return Stream.of(
                new Variable("PORT", "9000", Variables::port, "9000"),
                new Variable(
                        "CINELOG_DATA",
                        "/var/lib/cinelog",
                        all -> all.database().data(),
                        Path.of("/var/lib/cinelog")),
                new Variable("ENVIRONMENT", "production", all -> all.database().isProduction(), true),
                new Variable("NODE_ENV", "production", all -> all.database().isProduction(), true),
                new Variable(
                        "DATABASE_URL",
                        "postgresql://db/x",
                        all -> all.database().databaseUrl(),
                        "postgresql://db/x"),
                new Variable(
                        "DATABASE_PAGES_AT_ONCE", "7", all -> all.database().pagesAtOnceHere(), 7),
                new Variable(
                        "S3_ENDPOINT", "https://s3", all -> all.objectStore().endpoint(), "https://s3"),
                new Variable(
                        "S3_REGION", "eu-central-1", all -> all.objectStore().region(), "eu-central-1"),
                new Variable("S3_BUCKET", "films", all -> all.objectStore().bucket(), "films"),
                new Variable(
                        "AUDIT_KEYS_DIRECTORY", "/mnt/keys", all -> all.audit().keysDirectory(), "/mnt/keys"),
                new Variable("AUDIT_BUCKET", "evidence", all -> all.audit().bucket(), "evidence"),
                new Variable("S3_ACCESS_KEY", "key", all -> all.objectStore().accessKey(), "key"),
                new Variable("S3_SECRET_KEY", "secret", all -> all.objectStore().secretKey(), "secret"),
                new Variable(
                        "AWS_REGION", "eu-central-1", all -> all.objectStore().region(), "eu-central-1"),
                new Variable("AWS_S3_BUCKET", "films", all -> all.objectStore().bucket(), "films"),
                new Variable(
                        "AWS_ACCESS_KEY_ID", "key", all -> all.objectStore().accessKey(), "key"),
                new Variable(
                        "AWS_SECRET_ACCESS_KEY",
                        "secret",
                        all -> all.objectStore().secretKey(),
                        "secret"),
                new Variable("PERSONAL_DATA_KEY", "k", all -> all.personalData().key(), "k"),
                new Variable("JWT_ALGORITHM", "RS256", all -> all.tokens().jwtAlgorithm(), "RS256"),
                new Variable("JWT_SECRET_KEY", "s", all -> all.tokens().jwtSecretKey(), "s"),
                new Variable("JWT_SECRET", "s", all -> all.tokens().jwtSecret(), "s"),
                new Variable(
                        "JWT_ACCESS_TOKEN_EXPIRE_MINUTES",
                        "5",
                        all -> all.tokens().studio().access(),
                        Duration.ofMinutes(5)),
                new Variable(
                        "JWT_REFRESH_TOKEN_EXPIRE_DAYS",
                        "3",
                        all -> all.tokens().studio().refresh(),
                        Duration.ofDays(3)),
                new Variable(
                        "JWT_EXPIRES_IN", "12h", all -> all.tokens().soraLives().access(), Duration.ofHours(12)),
                new Variable("REFRESH_REUSE_SECONDS", "3", all -> all.tokens().refreshReuse(), Duration.ofSeconds(3)),
                new Variable("PASSWORD_HASH_ROUNDS", "12", all -> all.tokens().passwordHashRounds(), 12),
                new Variable(
                        "SUPABASE_URL",
                        "https://x",
                        all -> all.supabase().settings().issuer(),
                        "https://x/auth/v1"),
                new Variable("SUPABASE_JWT_SECRET", "s", all -> all.supabase().jwtSecret(), "s"),
                new Variable("SUPABASE_JWKS_URL", "u", all -> all.supabase().jwksUrl(), "u"),
                new Variable(
                        "SUPABASE_EMAIL_VERIFIED", "true", all -> all.supabase().emailVerified(), true),
                new Variable(
                        "SUPABASE_WEBHOOK_SECRET",
                        "s",
                        all -> all.supabase().settings().webhookSecret(),
                        Optional.of("s")),
                new Variable(
                        "CORS_ORIGINS",
                        "https://a.example, https://b.example/",
                        all -> all.web().allowedOrigins().origins(),
                        List.of("https://a.example", "https://b.example")),
                new Variable(
                        "FRONTEND_URL",
                        "https://a.example/",
                        all -> all.web().allowedOrigins().origins(),
                        List.of("https://a.example")),
                new Variable(
                        "PUBLIC_URL",
                        "https://a/",
                        all -> all.web().settings(Optional.empty()).publicUrl(),
                        Optional.of("https://a")),
                new Variable(
                        "CDN_BASE_URL",
                        "https://c/",
                        all -> all.web().settings(Optional.empty()).mediaUrl(),
                        Optional.of("https://c")),
                new Variable(
                        "VIDEO_CDN_URL",
                        "https://c",
                        all -> all.web().settings(Optional.empty()).mediaUrl(),
                        Optional.of("https://c")),
                new Variable(
                        "OPENAI_BASE_URL", "https://o/v1", all -> all.openAi().baseUrl(), "https://o/v1"),
                new Variable("OPENAI_API_KEY", "k", all -> all.openAi().apiKey(), "k"),
                new Variable("OPENAI_VIDEO_MODELS", "a, b", all -> all.openAi().models(), List.of("a", "b")),
                new Variable("OPENAI_MODERATION_MODEL", "m", all -> all.openAi().moderation(), Optional.of("m")),
                new Variable("OPENAI_WEBHOOK_SECRET", "s", all -> all.openAi().webhook(), Optional.of("s")),
                new Variable(
                        "WEBHOOK_ALLOWED_HOSTS",
                        "localhost, [::1]:9000",
                        all -> all.webhooks().allowedHosts(),
                        List.of("localhost", "[::1]:9000")),
                new Variable(
                        "TRUSTED_PROXIES",
                        "10.0.0.0/8, ::1",
                        all -> all.web().trustedProxies(),
                        List.of("10.0.0.0/8", "::1")),
                new Variable(
                        "CINELOG_LIMITS_STORE", "postgres", all -> all.limits().store(), BucketStore.POSTGRES),
                new Variable(
                        "BACKEND_URL",
                        "https://b/sora/",
                        all -> all.sora().settings(LIVES).backendUrl(),
                        Optional.of("https://b/sora")),
                new Variable("SORA_PORT", "5000", all -> all.sora().port(), 5_000),
                new Variable("RENDER_WORKERS", "7", all -> all.generation().workersHere(), 7),
                new Variable("RENDERS_PER_ACCOUNT", "2", all -> all.generation().mostAnAccount(), 2),
                new Variable("RENDER_QUEUE_SIZE", "50", all -> all.generation().mostWaiting(), 50),
                new Variable("RENDER_FREE_DISK", "5GB", all -> all.generation().leastFree(), DataSize.ofGigabytes(5)),
                new Variable(
                        "FFMPEG_PATH",
                        "/opt/ffmpeg",
                        all -> Optional.ofNullable(all.generation().ffmpeg()),
                        Optional.of(Path.of("/opt/ffmpeg"))));
    }

    @Test
    void areAllTriedHere() throws IOException {
        var yaml = new ClassPathResource("application.yaml").getContentAsString(StandardCharsets.UTF_8);
        var named = NAMED.matcher(yaml).results().map((MatchResult match) -> match.group(1));

        assertThat(variables().map(Variable::name)).containsExactlyInAnyOrderElementsOf(named.toList());
    }

    @Test
    void theFirstOfTwoNamesForOneThingWins() {
        var both = Variables.of(Map.of(
                "ENVIRONMENT", "staging",
                "NODE_ENV", "production",
                "CDN_BASE_URL", "https://one.example",
                "VIDEO_CDN_URL", "https://two.example"));

        assertThat(both.database().isProduction()).isFalse();
        assertThat(both.web().settings(Optional.empty()).mediaUrl()).contains("https://one.example");
    }

    @Test
    void everyRateLimitHasOneWithoutBeingNamed() {
        var limits = Variables.of("CINELOG_LIMITS_FEED_CREATIONS", "3/2h").limits();

        assertThat(limits.feed().creations()).isEqualTo(new RateLimit(3, Duration.ofHours(2)));
        assertThat(limits.feed().views()).isEqualTo(new RateLimit(60, Duration.ofMinutes(1)));
    }

    @Test
    void aRateLimitOfAnotherFormIsRefused() {
        assertThatThrownBy(() ->
                        Variables.of("CINELOG_LIMITS_FEED_CREATIONS", "many").limits())
                .rootCause()
                .hasMessage("A rate limit is written as 10/1m or 100/15m, how many in which time; not as \"many\".");
    }

    @Test
    void aProxyThatIsNoAddressIsRefused() {
        assertThatThrownBy(() ->
                        Variables.of("TRUSTED_PROXIES", "10.0.0.0/33").web().proxies())
                .hasMessage("TRUSTED_PROXIES takes addresses and ranges, as 10.0.0.1 or 10.0.0.0/8; not 10.0.0.0/33.");
    }

    @Test
    void mediaComeFromWhereTheRestComesFromUnlessACacheIsNamed() {
        assertThat(Variables.of("PUBLIC_URL", "https://a.example")
                        .web()
                        .settings(Optional.empty())
                        .mediaUrl())
                .contains("https://a.example");
    }

    @Test
    void theFrontendIsOneMoreOrigin() {
        var both = Variables.of(Map.of("CORS_ORIGINS", "https://a.example", "FRONTEND_URL", "https://b.example"));

        assertThat(both.web().allowedOrigins().origins()).containsExactly("https://a.example", "https://b.example");
    }

    @Test
    void secretsStandInNoLog() {
        var all = Variables.of(Map.of(
                "JWT_SECRET_KEY", "hush",
                "JWT_SECRET", "hush",
                "OPENAI_API_KEY", "hush",
                "OPENAI_WEBHOOK_SECRET", "hush",
                "SUPABASE_URL", "https://x",
                "SUPABASE_JWT_SECRET", "hush",
                "SUPABASE_WEBHOOK_SECRET", "hush",
                "S3_SECRET_KEY", "hush",
                "S3_ACCESS_KEY", "hush",
                "DATABASE_URL", "postgresql://me:hush@db/cinelog"));

        assertThat(List.of(
                        all.tokens().toString(),
                        all.supabase().toString(),
                        all.supabase().settings().toString(),
                        all.objectStore().toString(),
                        all.openAi().toString(),
                        all.database().toString()))
                .noneMatch(text -> text.contains("hush"));
    }
}
