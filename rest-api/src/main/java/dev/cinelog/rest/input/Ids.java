package dev.cinelog.rest.input;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.ApiKeyId;
import dev.cinelog.api.account.WebhookId;
import dev.cinelog.api.project.ProjectId;
import dev.cinelog.api.video.VideoId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ids from addresses: a malformed one is refused before anybody looks for it. */
public final class Ids {

    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private Ids() {}

    public static VideoId video(String text) {
        return new VideoId(uuid(text));
    }

    /** For contracts on which a malformed id is one that nothing has. */
    public static Optional<VideoId> findVideo(String text) {
        return isUuid(text) ? Optional.of(video(text)) : Optional.empty();
    }

    public static AccountId account(String text) {
        return new AccountId(uuid(text));
    }

    public static ProjectId project(String text) {
        return new ProjectId(uuid(text));
    }

    /** A project that a field names, if it does; rejects the field where that cannot be one. */
    public static @Nullable ProjectId project(Fields fields, String field, @Nullable String text) {
        if (text == null) {
            return null;
        }
        fields.check(UUID_TEXT.matcher(text).matches(), field, "must be a UUID.");
        return new ProjectId(text.toLowerCase(Locale.ROOT));
    }

    public static ApiKeyId apiKey(String text) {
        return new ApiKeyId(uuid(text));
    }

    public static WebhookId webhook(String text) {
        return new WebhookId(uuid(text));
    }

    private static String uuid(String text) {
        if (!isUuid(text)) {
            throw Fields.refusal("id", "must be a UUID.");
        }
        return text.toLowerCase(Locale.ROOT);
    }

    private static boolean isUuid(String text) {
        return UUID_TEXT.matcher(text).matches();
    }
}
