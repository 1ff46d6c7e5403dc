package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Films;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.Request;
import dev.cinelog.app.running.RunningCinelog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code GET /media/…} and {@code GET /avatars/…}: what links in answers lead to. */
@ExtendWith(CinelogExtension.class)
class MediaContractTest {

    private final Person ada;
    private final Api nobody;
    private final Golden golden;

    MediaContractTest(RunningCinelog cinelog) {
        var people = cinelog.people();
        ada = people.newcomer("ada");
        nobody = cinelog.api();
        golden = Golden.of("media", people);
    }

    @Test
    void deliversFilmAndPictureToWhoeverHasTheLink() {
        var video = nobody.get("/videos/" + Films.ready(ada, "a red fox"));

        var film = golden.check("film", nobody.get(path(video.at("/videoUrl"))));
        golden.check("thumbnail", nobody.get(path(video.at("/thumbnailUrl"))));

        assertThat(film.header("Cache-Control").orElseThrow()).matches("max-age=2\\d{4}, public, immutable");
    }

    @Test
    void deliversAPart() {
        var request = Request.get(path(film()));
        var whole = nobody.send(request);

        var part = golden.check("film-range", nobody.send(request.with("Range", "bytes=10-19")));
        assertThat(nobody.send(request.with("Range", "bytes=-10")).expect(206).bytes())
                .hasSize(10);
        golden.check("film-two-ranges", nobody.send(request.with("Range", "bytes=0-1,4-5")));
        golden.check("film-broken-range", nobody.send(request.with("Range", "bytes=b-a")));
        golden.check("film-head", nobody.send(new Request("HEAD", request.path(), request.headers(), null)));

        assertThat(part.bytes()).hasSize(10);
        assertThat(whole.bytes()).containsSequence(part.bytes());
    }

    @Test
    void letsNobodyKeepWhatWentWrong() {
        var beyond = nobody.send(Request.get(path(film())).with("Range", "bytes=99999999-"));

        golden.check("film-range-beyond", beyond);
        assertThat(beyond.header("Cache-Control").orElse("")).doesNotContain("public");
    }

    @Test
    void refusesALinkThatWasChanged() {
        var path = path(film());

        golden.check("film-tampered", nobody.get(tampered(path)));
        golden.check("film-prolonged", nobody.get(path.replaceAll("expires=\\d", "expires=9")));
        golden.check("film-another", nobody.get(path.replace("video.mp4", "thumbnail.jpg")));
    }

    @ParameterizedTest
    @CsvSource({
        "film-unsigned, /media/videos/a/1/video.mp4",
        "film-without-signature, /media/videos/a/1/video.mp4?expires=9999999999",
        "film-expires-never, /media/videos/a/1/video.mp4?expires=never&signature=a"
    })
    void refusesALinkThatLacksSomething(String name, String path) {
        golden.check(name, nobody.get(path));
    }

    @Test
    void refusesALinkToNothing() {
        golden.check("nothing", nobody.get("/media?expires=1&signature=x"));
        golden.check("nothing-below", nobody.get("/media/?expires=1&signature=x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"other\", %s"})
    void isNotSentAgainToWhoeverHasIt(String form) {
        var request = Request.get(path(film()));
        var etag = nobody.send(request).header("ETag").orElseThrow();

        var again = nobody.send(request.with("If-None-Match", form.formatted(etag)));

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.header("ETag")).contains(etag);
    }

    @Test
    void drawsAPictureForWhoeverChoseNone() {
        var picture = golden.check("avatar", nobody.get("/avatars/00000000-0000-7000-8000-000000000000.svg"));

        assertThat(picture.text())
                .isEqualTo(nobody.get("/avatars/00000000-0000-7000-8000-000000000000.svg")
                        .text());
        golden.check("avatar-malformed-id", nobody.get("/avatars/ada.svg"));
    }

    private static String tampered(String path) {
        return path.contains("signature=A")
                ? path.replace("signature=A", "signature=B")
                : path.replaceAll("signature=.", "signature=A");
    }

    private String film() {
        return nobody.get("/videos/" + Films.ready(ada, "a red fox")).at("/videoUrl");
    }

    private String path(String link) {
        assertThat(link).startsWith(nobody.base().toString());
        return link.substring(nobody.base().toString().length());
    }
}
