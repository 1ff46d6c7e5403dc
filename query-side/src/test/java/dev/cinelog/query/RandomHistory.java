package dev.cinelog.query;

import static dev.cinelog.query.Ids.account;
import static dev.cinelog.query.Ids.apiKey;
import static dev.cinelog.query.Ids.generation;
import static dev.cinelog.query.Ids.name;
import static dev.cinelog.query.Ids.session;
import static dev.cinelog.query.Ids.video;
import static dev.cinelog.query.Ids.webhook;

import dev.cinelog.api.account.Role;
import dev.cinelog.api.account.event.ApiKeyRevoked;
import dev.cinelog.api.account.event.AvatarChanged;
import dev.cinelog.api.account.event.EmailChanged;
import dev.cinelog.api.account.event.FullNameChanged;
import dev.cinelog.api.account.event.IdentityJoined;
import dev.cinelog.api.account.event.LoginNameReleased;
import dev.cinelog.api.account.event.PasswordDropped;
import dev.cinelog.api.account.event.PasswordSet;
import dev.cinelog.api.account.event.RefreshTokenReused;
import dev.cinelog.api.account.event.RoleGranted;
import dev.cinelog.api.account.event.SignedOut;
import dev.cinelog.api.account.event.UsernameChanged;
import dev.cinelog.api.account.event.WebhookRemoved;
import dev.cinelog.api.engagement.Reaction;
import dev.cinelog.api.engagement.Target;
import dev.cinelog.api.engagement.TargetType;
import dev.cinelog.api.generation.FailureReason;
import dev.cinelog.api.generation.event.GenerationAttemptFailed;
import dev.cinelog.api.generation.event.GenerationCancelled;
import dev.cinelog.api.generation.event.GenerationDispatched;
import dev.cinelog.api.generation.event.GenerationProgressed;
import dev.cinelog.api.generation.event.GenerationSubmitted;
import dev.cinelog.api.generation.event.GenerationSucceeded;
import dev.cinelog.api.project.event.ProjectDeleted;
import dev.cinelog.api.project.event.ProjectDescribed;
import dev.cinelog.api.project.event.ProjectRenamed;
import dev.cinelog.api.video.Visibility;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongFunction;
import org.axonframework.eventhandling.TrackingToken;

/** What a small, busy crowd might do, in any order: also to what does not exist yet or no longer. */
public final class RandomHistory {

    private static final int PEOPLE = 8;
    private static final int VIDEOS = 25;
    private static final int PROJECTS = 4;

    private final Random random;
    private final History history;
    private final Map<String, Reaction> reactions = new HashMap<>();
    private int opened;
    private int requested;
    private int counter;

    private RandomHistory(long seed, LongFunction<TrackingToken> tokens) {
        random = new Random(seed);
        history = new History(tokens);
    }

    public static History of(long seed, int steps, LongFunction<TrackingToken> tokens) {
        var crowd = new RandomHistory(seed, tokens);
        for (var step = 0; step < steps; step++) {
            crowd.step();
        }
        return crowd.history;
    }

    private void step() {
        history.by(actor()).later(Duration.ofMillis(random.nextInt(90_000)));
        switch (random.nextInt(14)) {
            case 0 -> open();
            case 12 -> organise(any(PROJECTS), any(PEOPLE));
            case 13 -> end(any(VIDEOS), any(PEOPLE));
            case 1, 2 -> request();
            case 3, 4, 5 -> render(any(VIDEOS));
            case 6 -> administer(any(PEOPLE), any(100));
            case 7 -> history.add(Events.viewed(counter++, any(VIDEOS)));
            default -> react(any(PEOPLE), any(VIDEOS));
        }
    }

    private void open() {
        if (opened < PEOPLE) {
            opened++;
            history.add(Events.claimed(opened)).add(Events.opened(opened));
            history.add(new PasswordSet(account(opened), "bcrypt", 1));
        }
    }

    private void request() {
        if (requested < VIDEOS) {
            requested++;
            var author = any(PEOPLE);
            var visibility = any(Visibility.values());
            history.add(
                            random.nextBoolean()
                                    ? Events.filed(requested, author, any(PROJECTS))
                                    : Events.requested(requested, author, visibility))
                    .add(Events.jobOf(requested, author));
        }
    }

    private void organise(int project, int who) {
        var id = Ids.project(project);
        history.add(
                switch (random.nextInt(6)) {
                    case 0 -> new ProjectRenamed(id, account(who), "renamed " + counter++);
                    case 1 -> new ProjectDescribed(id, account(who), random.nextBoolean() ? "" : "about " + counter++);
                    case 2 -> new ProjectDeleted(id, account(who));
                    default -> Events.begun(project, who);
                });
    }

    private void end(int video, int who) {
        history.add(
                switch (random.nextInt(3)) {
                    case 0 -> Events.deleted(video, who);
                    case 1 -> new GenerationSubmitted(generation(video), any(3), "video_" + counter++);
                    default -> Events.retried(video, who);
                });
    }

    private void render(int video) {
        var reason = new FailureReason("render_failed", "Attempt " + counter++);
        history.add(
                switch (random.nextInt(8)) {
                    case 0 -> new GenerationDispatched(generation(video), any(3));
                    case 1 -> Events.started(video);
                    case 2 -> new GenerationAttemptFailed(generation(video), any(3), reason, true);
                    case 3 -> Events.failed(video);
                    case 4 -> new GenerationCancelled(generation(video), video(video));
                    case 5 -> new GenerationSucceeded(generation(video), video(video), 1, Events.media(video));
                    case 6 -> Events.published(video, any(PEOPLE));
                    default -> new GenerationProgressed(generation(video), video(video), 1, any(100));
                });
    }

    private void administer(int who, int session) {
        var id = account(who);
        history.add(
                switch (random.nextInt(17)) {
                    case 0 -> new UsernameChanged(id, "renamed_" + counter++);
                    case 1 -> new AvatarChanged(id, "https://example.org/" + counter++);
                    case 2 -> new EmailChanged(id, counter++ + "@example.org");
                    case 3 -> new IdentityJoined(id, "supabase", "subject-" + any(4), name("identity-" + any(4)));
                    case 4 -> new PasswordSet(id, "bcrypt-" + counter++, counter);
                    case 5 -> new PasswordDropped(id, counter++);
                    case 6 -> new RoleGranted(id, any(Role.values()));
                    case 7 -> new SignedOut(session(session), id);
                    case 8 -> new RefreshTokenReused(session(session), id);
                    case 9 -> random.nextInt(4) == 0 ? Events.closed(who) : Events.claimed(any(PEOPLE));
                    case 10 -> new LoginNameReleased(name("email-" + any(PEOPLE)), id);
                    case 11 -> Events.issued(session, who);
                    case 12 -> new ApiKeyRevoked(apiKey(session), id);
                    case 13 -> new FullNameChanged(id, "Name " + counter++);
                    case 14 -> Events.registered(session, who);
                    case 15 -> new WebhookRemoved(webhook(session), id);
                    default -> Events.signedIn(session, who);
                });
    }

    private void react(int who, int what) {
        var type = random.nextInt(5) == 0 ? TargetType.COMMENT : TargetType.VIDEO;
        var now = any(Reaction.values());
        var before = reactions.put(who + " on " + type + what, now);
        history.add(Events.reacted(
                who, new Target(type, video(what).value()), now, before == null ? Reaction.NONE : before));
    }

    private String actor() {
        var actors = List.of(account(any(PEOPLE)).value(), "system", "");
        return actors.get(random.nextInt(actors.size()));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private int any(int most) {
        return 1 + random.nextInt(most);
    }
}
