package dev.cinelog.query;

import static dev.cinelog.query.Ids.account;
import static dev.cinelog.query.Ids.apiKey;
import static dev.cinelog.query.Ids.generation;
import static dev.cinelog.query.Ids.name;
import static dev.cinelog.query.Ids.project;
import static dev.cinelog.query.Ids.session;
import static dev.cinelog.query.Ids.video;
import static dev.cinelog.query.Ids.webhook;

import dev.cinelog.api.account.LoginNameId;
import dev.cinelog.api.account.LoginNameKind;
import dev.cinelog.api.account.WebhookTopic;
import dev.cinelog.api.account.event.AccountClosed;
import dev.cinelog.api.account.event.AccountOpened;
import dev.cinelog.api.account.event.ApiKeyIssued;
import dev.cinelog.api.account.event.LoginNameClaimed;
import dev.cinelog.api.account.event.SignedIn;
import dev.cinelog.api.account.event.WebhookRegistered;
import dev.cinelog.api.engagement.Reaction;
import dev.cinelog.api.engagement.ReactionId;
import dev.cinelog.api.engagement.Target;
import dev.cinelog.api.engagement.TargetType;
import dev.cinelog.api.engagement.ViewingId;
import dev.cinelog.api.engagement.event.Reacted;
import dev.cinelog.api.engagement.event.VideoViewed;
import dev.cinelog.api.generation.FailureReason;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.generation.event.GenerationFailed;
import dev.cinelog.api.generation.event.GenerationRequested;
import dev.cinelog.api.generation.event.GenerationRetried;
import dev.cinelog.api.generation.event.GenerationStarted;
import dev.cinelog.api.project.event.ProjectCreated;
import dev.cinelog.api.video.VideoMedia;
import dev.cinelog.api.video.Visibility;
import dev.cinelog.api.video.event.VideoDeleted;
import dev.cinelog.api.video.event.VideoPublished;
import dev.cinelog.api.video.event.VideoRequested;
import java.util.List;

/** Facts about the numbered people and videos of {@link Ids}; video n is made by job n. */
public final class Events {

    public static final RenderSpec SPEC = new RenderSpec("storyboard", 1280, 720, 8);

    private Events() {}

    public static AccountOpened opened(int account) {
        return new AccountOpened(
                account(account),
                "user_" + account,
                "user" + account + "@example.org",
                email(account),
                "User " + account,
                "en");
    }

    public static LoginNameClaimed claimed(int account) {
        return new LoginNameClaimed(email(account), LoginNameKind.EMAIL, account(account));
    }

    public static AccountClosed closed(int account) {
        return new AccountClosed(account(account));
    }

    public static SignedIn signedIn(int session, int account) {
        return new SignedIn(session(session), account(account));
    }

    public static VideoRequested requested(int video, int author) {
        return requested(video, author, Visibility.PUBLIC);
    }

    public static VideoRequested requested(int video, int author, Visibility visibility) {
        return requested(video, author, visibility, "Prompt of " + video);
    }

    public static VideoRequested requested(int video, int author, Visibility visibility, String prompt) {
        return new VideoRequested(
                video(video), account(author), generation(video), prompt, SPEC, visibility, 2, null, null, null);
    }

    public static GenerationRequested jobOf(int video, int author) {
        return new GenerationRequested(generation(video), video(video), account(author), "Prompt of " + video, SPEC, 2);
    }

    public static GenerationStarted started(int video) {
        return new GenerationStarted(generation(video), video(video), 1);
    }

    public static GenerationFailed failed(int video) {
        return new GenerationFailed(
                generation(video), video(video), new FailureReason("render_failed", "The picture stayed black."));
    }

    public static VideoPublished published(int video, int author) {
        return new VideoPublished(video(video), account(author), media(video));
    }

    public static VideoMedia media(int video) {
        return new VideoMedia(
                "videos/" + video + ".mp4", "videos/" + video + ".jpg", 1_000L + video, 8_000, 1280, 720, "h264");
    }

    public static Reacted liked(int account, int video) {
        return reacted(account, video, Reaction.LIKE, Reaction.NONE);
    }

    public static Reacted disliked(int account, int video) {
        return reacted(account, video, Reaction.DISLIKE, Reaction.NONE);
    }

    public static Reacted reacted(int account, int video, Reaction reaction, Reaction before) {
        return reacted(account, new Target(TargetType.VIDEO, video(video).value()), reaction, before);
    }

    public static Reacted reacted(int account, Target target, Reaction reaction, Reaction before) {
        return new Reacted(ReactionId.of(account(account), target), account(account), target, reaction, before);
    }

    public static ApiKeyIssued issued(int apiKey, int account) {
        return new ApiKeyIssued(
                apiKey(apiKey), account(account), "Key " + apiKey, "ck_" + apiKey, "hash-of-key-" + apiKey);
    }

    public static WebhookRegistered registered(int webhook, int account) {
        return new WebhookRegistered(
                webhook(webhook),
                account(account),
                "https://example.org/hooks/" + webhook,
                List.of(WebhookTopic.VIDEO_COMPLETED, WebhookTopic.VIDEO_FAILED));
    }

    /** @param viewing tells this playback from all others */
    public static VideoViewed viewed(int viewing, int video) {
        return new VideoViewed(new ViewingId("viewing-" + viewing), video(video), null);
    }

    private static LoginNameId email(int account) {
        return name("email-" + account);
    }

    public static VideoDeleted deleted(int video, int author) {
        return new VideoDeleted(video(video), account(author), generation(video));
    }

    public static GenerationRetried retried(int video, int author) {
        return new GenerationRetried(generation(video), video(video), account(author), 1, 2);
    }

    /** A video that lies in a project of its author's. */
    public static VideoRequested filed(int video, int author, int project) {
        return new VideoRequested(
                video(video),
                account(author),
                generation(video),
                "Prompt of " + video,
                SPEC,
                Visibility.PRIVATE,
                2,
                null,
                project(project),
                "{\"take\":" + video + "}");
    }

    public static ProjectCreated begun(int project, int author) {
        return new ProjectCreated(project(project), account(author), "Project " + project, "About " + project);
    }
}
