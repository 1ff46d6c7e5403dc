package dev.cinelog.app.settings;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The environment variables that the documents name and Cinelog does not use, each with the reason. */
public final class UnusedVariables {

    private static final String NO_REDIS = "nothing is kept in Redis";
    private static final String LATER = "what it is for is not built yet";
    private static final String FRONTEND = "it belongs to a frontend";

    private static final Map<String, String> REASONS = new TreeMap<>(Map.ofEntries(
            Map.entry("REDIS_URL", NO_REDIS),
            Map.entry("CELERY_BROKER_URL", NO_REDIS),
            Map.entry("JWT_ALGORITHM", "our tokens are HS256"),
            Map.entry("SUPABASE_ANON_KEY", FRONTEND),
            Map.entry("SUPABASE_SERVICE_ROLE_KEY", "the Admin API is not needed to verify tokens"),
            Map.entry("NEXT_PUBLIC_API_URL", FRONTEND),
            Map.entry("NEXT_PUBLIC_SUPABASE_URL", FRONTEND),
            Map.entry("NEXT_PUBLIC_SUPABASE_ANON_KEY", FRONTEND),
            Map.entry("OPENAI_API_KEY", LATER),
            Map.entry("OPENAI_BASE_URL", LATER),
            Map.entry("OPENAI_MODERATION_MODEL", LATER),
            Map.entry("JWT_ACCESS_TOKEN_EXPIRE_MINUTES", LATER),
            Map.entry("JWT_REFRESH_TOKEN_EXPIRE_DAYS", LATER),
            Map.entry("JWT_EXPIRES_IN", LATER),
            Map.entry("BACKEND_URL", LATER),
            Map.entry("STRIPE_SECRET_KEY", LATER),
            Map.entry("TMDB_API_KEY", LATER),
            Map.entry("GOOGLE_OAUTH_CLIENT_ID", LATER)));

    private UnusedVariables() {}

    /** Says of each that is set why it changes nothing. */
    public static List<String> warnings(Map<String, String> environment) {
        return REASONS.entrySet().stream()
                .filter(variable -> environment.containsKey(variable.getKey()))
                .map(variable -> variable.getKey() + " is set but not used: " + variable.getValue())
                .toList();
    }
}
