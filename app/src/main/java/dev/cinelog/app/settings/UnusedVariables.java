package dev.cinelog.app.settings;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The environment variables that the documents name and Cinelog does not use, each with the reason. */
public final class UnusedVariables {

    private static final String NO_REDIS = "nothing is kept in Redis";
    private static final String NO_MONGO = "everything is kept in PostgreSQL";
    private static final String LATER = "what it is for is not built yet";
    private static final String FRONTEND = "it belongs to a frontend";

    private static final Map<String, String> REASONS = new TreeMap<>(Map.ofEntries(
            Map.entry("ACCESS_TOKEN_EXPIRE_MINUTES", LATER),
            Map.entry("API_VERSION", "the paths of the documents carry their versions"),
            Map.entry("CELERY_BROKER_URL", NO_REDIS),
            Map.entry("DEBUG", "a stack trace is never an answer"),
            Map.entry("GOOGLE_OAUTH_CLIENT_ID", LATER),
            Map.entry("MONGO_DB_NAME", NO_MONGO),
            Map.entry("MONGO_URL", NO_MONGO),
            Map.entry("NEXT_PUBLIC_API_URL", FRONTEND),
            Map.entry("NEXT_PUBLIC_SUPABASE_ANON_KEY", FRONTEND),
            Map.entry("NEXT_PUBLIC_SUPABASE_URL", FRONTEND),
            Map.entry("REDIS_URL", NO_REDIS),
            Map.entry("REFRESH_TOKEN_EXPIRE_DAYS", LATER),
            Map.entry("SMTP_HOST", LATER),
            Map.entry("SMTP_PASSWORD", LATER),
            Map.entry("SMTP_PORT", LATER),
            Map.entry("SMTP_USER", LATER),
            Map.entry("STRIPE_SECRET_KEY", LATER),
            Map.entry("SUPABASE_ANON_KEY", FRONTEND),
            Map.entry("SUPABASE_SERVICE_ROLE_KEY", "the Admin API is not needed to verify tokens"),
            Map.entry("TMDB_API_KEY", LATER),
            Map.entry("VIDEO_PROCESSING_WEBHOOK_SECRET", LATER)));

    private UnusedVariables() {}

    /** Their names, in order, each with its reason. */
    public static Map<String, String> reasons() {
        return Collections.unmodifiableMap(REASONS);
    }

    /** Says of each that is set why it changes nothing. */
    public static List<String> warnings(Map<String, String> environment) {
        return REASONS.entrySet().stream()
                .filter(variable -> environment.containsKey(variable.getKey()))
                .map(variable -> variable.getKey() + " is set but not used: " + variable.getValue())
                .toList();
    }
}
