package dev.cinelog.api;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.ApiKeyId;
import dev.cinelog.api.account.LoginNameId;
import dev.cinelog.api.account.LoginNameKind;
import dev.cinelog.api.account.Role;
import dev.cinelog.api.account.SessionId;
import dev.cinelog.api.account.WebhookId;
import dev.cinelog.api.account.WebhookTopic;
import dev.cinelog.api.account.event.AccountClosed;
import dev.cinelog.api.account.event.AccountOpened;
import dev.cinelog.api.account.event.ApiKeyIssued;
import dev.cinelog.api.account.event.ApiKeyRevoked;
import dev.cinelog.api.account.event.AvatarChanged;
import dev.cinelog.api.account.event.EmailChanged;
import dev.cinelog.api.account.event.ErasureRequested;
import dev.cinelog.api.account.event.FullNameChanged;
import dev.cinelog.api.account.event.IdentityJoined;
import dev.cinelog.api.account.event.LoginNameClaimed;
import dev.cinelog.api.account.event.LoginNameConfirmed;
import dev.cinelog.api.account.event.LoginNameReleased;
import dev.cinelog.api.account.event.PasswordDropped;
import dev.cinelog.api.account.event.PasswordSet;
import dev.cinelog.api.account.event.PersonalDataErased;
import dev.cinelog.api.account.event.RefreshTokenReused;
import dev.cinelog.api.account.event.RoleGranted;
import dev.cinelog.api.account.event.SessionRefreshed;
import dev.cinelog.api.account.event.SignInRefused;
import dev.cinelog.api.account.event.SignedIn;
import dev.cinelog.api.account.event.SignedOut;
import dev.cinelog.api.account.event.TicketRedeemed;
import dev.cinelog.api.account.event.UsernameChanged;
import dev.cinelog.api.account.event.WebhookRegistered;
import dev.cinelog.api.account.event.WebhookRemoved;
import dev.cinelog.api.audit.Tampering;
import dev.cinelog.api.engagement.Reaction;
import dev.cinelog.api.engagement.ReactionId;
import dev.cinelog.api.engagement.Target;
import dev.cinelog.api.engagement.TargetType;
import dev.cinelog.api.engagement.ViewingId;
import dev.cinelog.api.engagement.event.Reacted;
import dev.cinelog.api.engagement.event.VideoViewed;
import dev.cinelog.api.generation.FailureReason;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.Quality;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.generation.event.GenerationAttemptFailed;
import dev.cinelog.api.generation.event.GenerationCancelled;
import dev.cinelog.api.generation.event.GenerationDispatched;
import dev.cinelog.api.generation.event.GenerationFailed;
import dev.cinelog.api.generation.event.GenerationProgressed;
import dev.cinelog.api.generation.event.GenerationRequested;
import dev.cinelog.api.generation.event.GenerationRetried;
import dev.cinelog.api.generation.event.GenerationStarted;
import dev.cinelog.api.generation.event.GenerationSubmitted;
import dev.cinelog.api.generation.event.GenerationSucceeded;
import dev.cinelog.api.history.AuditActId;
import dev.cinelog.api.history.RevealId;
import dev.cinelog.api.history.event.HistoryExported;
import dev.cinelog.api.history.event.HistoryVerified;
import dev.cinelog.api.history.event.PersonalDataRevealed;
import dev.cinelog.api.history.event.SigningKeyChanged;
import dev.cinelog.api.history.event.TamperingDetected;
import dev.cinelog.api.history.event.VerificationFailed;
import dev.cinelog.api.history.event.VerificationStarted;
import dev.cinelog.api.project.ProjectId;
import dev.cinelog.api.project.event.ProjectCreated;
import dev.cinelog.api.project.event.ProjectDeleted;
import dev.cinelog.api.project.event.ProjectDescribed;
import dev.cinelog.api.project.event.ProjectRenamed;
import dev.cinelog.api.readmodel.DeadLetterRemedy;
import dev.cinelog.api.readmodel.ReadModelName;
import dev.cinelog.api.readmodel.RebuildId;
import dev.cinelog.api.readmodel.RebuildPurpose;
import dev.cinelog.api.readmodel.event.DeadLettersTreated;
import dev.cinelog.api.readmodel.event.RebuildCancelled;
import dev.cinelog.api.readmodel.event.RebuildCompleted;
import dev.cinelog.api.readmodel.event.RebuildFailed;
import dev.cinelog.api.readmodel.event.RebuildStarted;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.VideoMedia;
import dev.cinelog.api.video.Visibility;
import dev.cinelog.api.video.event.VideoDeleted;
import dev.cinelog.api.video.event.VideoDownloaded;
import dev.cinelog.api.video.event.VideoPublished;
import dev.cinelog.api.video.event.VideoRequested;
import java.util.List;

/** One fixed sample of every event; its approved file is what history holds of it. */
final class EventSamples {

    private static final AccountId ADA = new AccountId("0198c5a0-0000-7000-8000-00000000000a");
    private static final ApiKeyId API_KEY = new ApiKeyId("0198c5a0-0000-7000-8000-0000000000c1");
    private static final WebhookId WEBHOOK = new WebhookId("0198c5a0-0000-7000-8000-0000000000a1");
    private static final SessionId SESSION = new SessionId("0198c5a0-0000-7000-8000-00000000005e");
    private static final VideoId VIDEO = new VideoId("0198c5a0-0000-7000-8000-0000000000f1");
    private static final VideoId SOURCE = new VideoId("0198c5a0-0000-7000-8000-0000000000f0");
    private static final GenerationId JOB = new GenerationId("0198c5a0-0000-7000-8000-0000000000b1");
    private static final LoginNameId NAME = new LoginNameId("email:v1:4bde5ad3");
    private static final LoginNameId IDENTITY = new LoginNameId("identity:v1:77aa01c9");
    private static final Target TARGET = new Target(TargetType.VIDEO, VIDEO.value());
    private static final ProjectId PROJECT = new ProjectId("0198c5a0-0000-7000-8000-0000000000e1");
    private static final ReadModelName FEED = new ReadModelName("feed");
    private static final AuditActId ACT = new AuditActId("0199a1b2-0000-7000-8000-00000000a0d2");
    private static final RebuildId REBUILD = new RebuildId("0198c5a0-0000-7000-8000-0000000000a1");
    private static final RenderSpec SPEC =
            new RenderSpec("storyboard", 1280, 720, 8, Quality.HIGH, "references/b1/1.png", "video_68d7");
    private static final FailureReason REASON = new FailureReason("timed_out", "Rendering took too long.");
    private static final VideoMedia MEDIA =
            new VideoMedia("videos/b1/1/video.mp4", "videos/b1/1/thumbnail.jpg", 1_048_576, 8_000, 1280, 720, "h264");
    private static final String PROMPT = "Un phare sous l’orage \uD83C\uDF29 \"à minuit\"";

    static final List<Object> ALL = List.of(
            new AccountClosed(ADA),
            new AccountOpened(ADA, "ada", "ada@example.org", NAME, "Ada Lovelace", "en-GB"),
            new ApiKeyIssued(
                    API_KEY, ADA, "nightly upload", "ck_Jx8mQ2va", "uU0nuZNNPgilLlLX2n2r-sSE7-N6U4DukIj3rOLvzek"),
            new ApiKeyRevoked(API_KEY, ADA),
            new AvatarChanged(ADA, "https://example.org/ada.png"),
            new EmailChanged(ADA, "countess@example.org"),
            new ErasureRequested(ADA, "asked to be forgotten"),
            new FullNameChanged(ADA, "Ada King-Noël"),
            new IdentityJoined(ADA, "supabase", "5e1f", IDENTITY),
            new LoginNameClaimed(NAME, LoginNameKind.EMAIL, ADA),
            new LoginNameConfirmed(NAME, ADA),
            new LoginNameReleased(NAME, ADA),
            new PasswordDropped(ADA, 2),
            new PasswordSet(ADA, "$2a$10$abcdefghijklmnopqrstuv", 1),
            new PersonalDataErased(ADA),
            new RefreshTokenReused(SESSION, ADA),
            new RoleGranted(ADA, Role.AUDITOR),
            new SessionRefreshed(SESSION, 3),
            new SignInRefused("refusal:v1:09af", NAME),
            new SignedIn(SESSION, ADA),
            new SignedOut(SESSION, ADA),
            new TicketRedeemed("0198c5a0-0000-7000-8000-0000000000d1"),
            new UsernameChanged(ADA, "countess"),
            new WebhookRegistered(
                    WEBHOOK,
                    ADA,
                    "https://example.org/hooks?key=s3same",
                    List.of(WebhookTopic.VIDEO_COMPLETED, WebhookTopic.VIDEO_FAILED)),
            new WebhookRemoved(WEBHOOK, ADA),
            new Reacted(ReactionId.of(ADA, TARGET), ADA, TARGET, Reaction.LIKE, Reaction.NONE),
            new VideoViewed(new ViewingId("viewing:v1:c0ffee"), VIDEO, ADA),
            new GenerationAttemptFailed(JOB, 1, REASON, true),
            new GenerationCancelled(JOB, VIDEO),
            new GenerationDispatched(JOB, 1),
            new GenerationFailed(JOB, VIDEO, REASON),
            new GenerationProgressed(JOB, VIDEO, 1, 40),
            new GenerationRequested(JOB, VIDEO, ADA, PROMPT, SPEC, 2),
            new GenerationStarted(JOB, VIDEO, 1),
            new GenerationSucceeded(JOB, VIDEO, 1, MEDIA),
            new GenerationRetried(JOB, VIDEO, ADA, 1, 3),
            new GenerationSubmitted(JOB, 1, "video_68d7"),
            new ProjectCreated(PROJECT, ADA, "Lighthouses", "For the autumn"),
            new ProjectDeleted(PROJECT, ADA),
            new ProjectDescribed(PROJECT, ADA, "For the winter"),
            new PersonalDataRevealed(
                    new RevealId("0199a1b2-0000-7000-8000-00000000a0d1"),
                    "/audit/Video/1?at=3",
                    "Case 4711: a complaint"),
            new VerificationStarted(ACT),
            new HistoryVerified(ACT, 1_000_000, 999_000),
            new TamperingDetected(ACT, Tampering.CHANGED, 4_711, "0198c5a0-0000-7000-8000-0000000000e1"),
            new VerificationFailed(ACT, "History could not be read to its end: the disk is gone"),
            new HistoryExported(ACT, 1_000, 2_000),
            new SigningKeyChanged(AuditActId.ofKey("0a1b2c3d"), "0a1b2c3d"),
            new ProjectRenamed(PROJECT, ADA, "Lights"),
            new RebuildStarted(FEED, REBUILD, RebuildPurpose.REPLACE),
            new RebuildCancelled(FEED, REBUILD),
            new RebuildCompleted(FEED, REBUILD, 1_000_000, true, true, 1),
            new RebuildFailed(FEED, REBUILD, "PSQLException: the disk is full"),
            new DeadLettersTreated(FEED, VIDEO.value(), DeadLetterRemedy.RETRY),
            new VideoDeleted(VIDEO, ADA, JOB),
            new VideoDownloaded("download:v1:beef", VIDEO, ADA),
            new VideoPublished(VIDEO, ADA, MEDIA),
            new VideoRequested(
                    VIDEO, ADA, JOB, PROMPT, SPEC, Visibility.PUBLIC, 2, SOURCE, PROJECT, "{\"campaign\":7}"));

    private EventSamples() {}
}
