package dev.cinelog.query;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.ApiKeyId;
import dev.cinelog.api.account.LoginNameId;
import dev.cinelog.api.account.SessionId;
import dev.cinelog.api.account.WebhookId;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.project.ProjectId;
import dev.cinelog.api.video.VideoId;

/** Ids that say what they are. */
public final class Ids {

    private Ids() {}

    public static AccountId account(int number) {
        return new AccountId(uuid("aaaaaaaa", number));
    }

    public static VideoId video(int number) {
        return new VideoId(uuid("bbbbbbbb", number));
    }

    public static GenerationId generation(int number) {
        return new GenerationId(uuid("cccccccc", number));
    }

    public static SessionId session(int number) {
        return new SessionId(uuid("dddddddd", number));
    }

    public static ProjectId project(int number) {
        return new ProjectId(uuid("ffffffff", number));
    }

    public static ApiKeyId apiKey(int number) {
        return new ApiKeyId(uuid("99999999", number));
    }

    public static WebhookId webhook(int number) {
        return new WebhookId(uuid("88888888", number));
    }

    public static LoginNameId name(String name) {
        return new LoginNameId("hash-of-" + name);
    }

    static String event(long number) {
        return uuid("eeeeeeee", number);
    }

    private static String uuid(String kind, long number) {
        return "%s-0000-7000-8000-%012d".formatted(kind, number);
    }
}
