package dev.cinelog.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.data.DataDirectory;
import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.Films;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.Request;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.app.running.ScriptedGenerator;
import dev.cinelog.app.running.SupabaseProject;
import dev.cinelog.rest.hash.KeyedHash;
import dev.cinelog.rest.media.MediaLinks;
import dev.cinelog.saga.ffmpeg.Ffmpeg;
import dev.cinelog.saga.ffmpeg.FfmpegSettings;
import dev.cinelog.saga.ffmpeg.Mp4File;
import dev.cinelog.saga.ffmpeg.Probe;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ada makes a video, Bob likes it and makes it again, the server is restarted, and nothing is lost. */
class FeedStoryTest {

    private static final String PROMPT = "a red fox runs through snow";

    private final Path directory;

    FeedStoryTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void aPromptBecomesAVideoThatPeopleLikeAndThatSurvivesARestart() throws Exception {
        try (var cinelog = RunningCinelog.overTheWire()) {
            refusesToGuessWhileTheKeysOfSupabaseCannotBeHad(cinelog);
            var ada = cinelog.people().newcomer("ada");
            var bob = cinelog.people().newcomer("bob");

            var video = createAndFollow(ada);
            isWhatWasAskedFor(bob, video);
            canBeDownloadedInParts(bob, video);
            canBeSeenByWhoeverHasTheLinkUntilItEnds(cinelog, video);
            var copy = likeAndRecreate(bob, video);
            leads(ada, bob);

            var before = everythingToSee(cinelog, ada, bob, List.of(video, copy));
            var cid = cinelog.people().newcomer("cid");
            var unfinished = restartWhileRendering(cinelog, cid);
            assertThat(everythingToSee(cinelog, ada, bob, List.of(video, copy))).isEqualTo(before);
            Films.awaitStatus(again(cinelog, cid), unfinished, "completed");
            signInAgain(cinelog, ada);
        }
    }

    private static void refusesToGuessWhileTheKeysOfSupabaseCannotBeHad(RunningCinelog cinelog) {
        var supabase = cinelog.supabase();
        var claims = supabase.claims(SupabaseProject.newUser()).build();
        try (var outage = supabase.outage()) {
            var answer = cinelog.api().bearing("sue", supabase.es256(claims)).get("/auth/me");

            assertThat(outage.asked()).isPositive();
            assertThat(answer.expect(503).at("/error")).isEqualTo("UNAVAILABLE");
            cinelog.api().bearing("sue", supabase.hs256(claims)).get("/auth/me").expect(200);
        }
        cinelog.api().bearing("sue", supabase.es256(claims)).get("/auth/me").expect(200);
    }

    private static String createAndFollow(Person ada) {
        var made = ada.api().post("/videos/create", Json.object("prompt", PROMPT, "seconds", 2, "size", "640x360"));
        assertThat(made.expect(201).at("/status")).isEqualTo("pending");
        var statuses = new ArrayList<String>();
        var progress = new ArrayList<Integer>();
        try (var events = ada.api().follow("/videos/" + made.at("/id") + "/events")) {
            while (!statuses.contains("completed")) {
                var data = Json.read(events.awaitData());
                statuses.add(data.path("status").asString());
                progress.add(data.path("progress").asInt());
            }
        }
        assertThat(statuses.stream().distinct()).containsSubsequence("processing", "completed");
        assertThat(progress).isSorted().endsWith(100);
        return made.at("/id");
    }

    private void isWhatWasAskedFor(Person bob, String video) throws Exception {
        var shown = bob.api().get("/videos/" + video);
        var file = Files.write(
                directory.resolve("video.mp4"),
                followed(bob, shown.at("/videoUrl")).bytes());

        var facts = new Probe(ffmpeg()).inspect(file).orElseThrow();

        assertThat(facts.codec()).isEqualTo("h264");
        assertThat(facts.pixelFormat()).isEqualTo("yuv420p");
        assertThat(facts.width()).isEqualTo(640);
        assertThat(facts.height()).isEqualTo(360);
        assertThat(facts.durationMillis()).isBetween(1_950L, 2_050L);
        assertThat(facts.declaredMillis()).isBetween(1_950L, 2_050L);
        assertThat(Mp4File.playsWhileLoading(file)).isTrue();
        assertThat(followed(bob, shown.at("/thumbnailUrl")).header("Content-Type"))
                .contains("image/jpeg");
    }

    private static void canBeDownloadedInParts(Person bob, String video) {
        var download = Request.get("/videos/" + video + "/download");
        var whole = bob.api().send(download).expect(200);
        var etag = whole.header("ETag").orElseThrow();
        var size = whole.bytes().length;

        var head = bob.api().send(download.with("Range", "bytes=0-999")).expect(206);
        var rest = bob.api()
                .send(download.with("Range", "bytes=1000-").with("If-Range", etag))
                .expect(206);

        assertThat(head.header("Content-Range")).contains("bytes 0-999/" + size);
        assertThat(whole.bytes())
                .startsWith(head.bytes())
                .endsWith(rest.bytes())
                .hasSize(1_000 + rest.bytes().length);
        assertThat(bob.api()
                        .send(download.with("Range", "bytes=1000-").with("If-Range", "\"of another\""))
                        .expect(200)
                        .bytes())
                .hasSize(size);
        bob.api().send(download.with("Range", "bytes=" + size + "-")).expect(416);
    }

    private static void canBeSeenByWhoeverHasTheLinkUntilItEnds(RunningCinelog cinelog, String video) {
        var nobody = cinelog.api();
        var link = nobody.get("/videos/" + video).at("/videoUrl");
        var path = URI.create(link).getPath();

        follow(nobody, link).expect(200);
        follow(nobody, link + "A").expect(403);
        follow(nobody, link.replace("expires=", "expires=1")).expect(403);
        follow(nobody, sevenHoursAgo(cinelog, path.substring("/media/".length())))
                .expect(403);
    }

    /** A link as this server signed it then. */
    private static String sevenHoursAgo(RunningCinelog cinelog, String objectKey) {
        var secret = new DataDirectory(cinelog.data()).secrets().secret("media-link.key");
        var clock = Clock.offset(Clock.systemUTC(), Duration.ofHours(-7).minusMinutes(1));
        var hash = new KeyedHash(secret.getBytes(StandardCharsets.UTF_8));
        return new MediaLinks(hash, Optional.of(cinelog.url().toString()), clock).sign(objectKey);
    }

    private static String likeAndRecreate(Person bob, String video) {
        bob.api().post("/videos/" + video + "/view").expect(200);
        bob.api().post("/videos/" + video + "/like").expect(200);
        var copy = bob.api().post("/videos/" + video + "/recreate").expect(201);
        assertThat(copy.at("/prompt")).isEqualTo(PROMPT);
        assertThat(copy.at("/sourceVideoId")).isEqualTo(video);
        Films.awaitStatus(bob, copy.at("/id"), "completed");
        var feed = bob.api().get("/videos/feed");
        assertThat(List.of(feed.at("/videos/0/id"), feed.at("/videos/1/id")))
                .containsExactlyInAnyOrder(video, copy.at("/id"));
        return copy.at("/id");
    }

    private static void leads(Person ada, Person bob) {
        var top = bob.api().get("/users/top");

        assertThat(top.at("/0/id")).isEqualTo(ada.id());
        assertThat(top.at("/0/rank")).isEqualTo("1");
        assertThat(top.at("/1/id")).isEqualTo(bob.id());
        assertThat(top.json().path(0).path("creatorScore").asDouble())
                .isGreaterThan(top.json().path(1).path("creatorScore").asDouble());
    }

    /** What everybody sees, but for the port, and scores that fade. */
    private static List<String> everythingToSee(RunningCinelog cinelog, Person ada, Person bob, List<String> videos) {
        var seen = new ArrayList<String>();
        for (var person : List.of(again(cinelog, ada), again(cinelog, bob))) {
            var api = person.api();
            videos.forEach(
                    video -> seen.add(api.get("/videos/" + video).expect(200).text()));
            seen.add(api.get("/users/" + person.id()).expect(200).text());
            seen.add(api.get("/users/" + person.id() + "/videos").expect(200).text());
            seen.add(api.get("/users/" + person.id() + "/liked").expect(200).text());
            seen.add(api.get("/auth/me").expect(200).text());
        }
        var here = cinelog.url().toString();
        return seen.stream().map(text -> text.replace(here, "")).toList();
    }

    /** A video that is being rendered when the server stops. */
    private static String restartWhileRendering(RunningCinelog cinelog, Person cid) {
        try (var hold = ScriptedGenerator.hold("a fox that sleeps through a restart")) {
            var video = Films.ordered(cid, hold.prompt());
            Films.awaitProgress(cid, video, 30);
            cinelog.restart();
            return video;
        }
    }

    private static void signInAgain(RunningCinelog cinelog, Person ada) {
        var nobody = cinelog.api();
        nobody.post("/auth/refresh", Json.object("refreshToken", ada.refreshToken()))
                .expect(200);
        nobody.post("/auth/login", Json.object("email", ada.email(), "password", ada.password()))
                .expect(200);
        cinelog.operator().get("/audit/Account/" + ada.id()).expect(200);
    }

    /** The same person, at the server's present address. */
    private static Person again(RunningCinelog cinelog, Person person) {
        return new Person(
                person.name(),
                person.id(),
                person.username(),
                person.email(),
                person.password(),
                person.accessToken(),
                person.refreshToken(),
                cinelog.api().bearing(person.name(), person.accessToken()));
    }

    private static Answer followed(Person person, String link) {
        return follow(Api.anonymous(person.api().base()), link).expect(200);
    }

    private static Answer follow(Api nobody, String link) {
        var uri = URI.create(link);
        return nobody.get(uri.getRawPath() + "?" + uri.getRawQuery());
    }

    private Ffmpeg ffmpeg() {
        return Ffmpeg.find(FfmpegSettings.defaults(directory));
    }
}
