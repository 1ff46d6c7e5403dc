package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Films;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.Request;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.app.running.ScriptedGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code GET /videos/:id/download}. */
@ExtendWith(CinelogExtension.class)
class DownloadContractTest {

    private final Person ada;
    private final Person bob;
    private final Api nobody;
    private final Golden golden;

    DownloadContractTest(RunningCinelog cinelog) {
        var people = cinelog.people();
        ada = people.newcomer("ada");
        bob = people.newcomer("bob");
        nobody = cinelog.api();
        golden = Golden.of("feed", people);
    }

    @Test
    void deliversTheFileWholeOrInPart() {
        var video = Films.ready(ada, "a red fox");
        var download = Request.get("/videos/" + video + "/download");

        var whole = golden.check("download", bob.api().send(download));
        var part = golden.check("download-range", bob.api().send(download.with("Range", "bytes=0-99")));
        var rest = bob.api().send(download.with("Range", "bytes=100-")).expect(206);

        assertThat(whole.bytes()).startsWith(part.bytes()).endsWith(rest.bytes());
        assertThat(part.bytes().length + rest.bytes().length).isEqualTo(whole.bytes().length);
        assertThat(whole.header("Content-Length")).contains(Integer.toString(whole.bytes().length));
    }

    @Test
    void refusesARangeBeyondTheEnd() {
        var video = Films.ready(ada, "a red fox");
        var download = Request.get("/videos/" + video + "/download");

        golden.check("download-range-beyond", bob.api().send(download.with("Range", "bytes=99999999-")));
    }

    @Test
    void saysThatNothingChanged() {
        var video = Films.ready(ada, "a red fox");
        var download = Request.get("/videos/" + video + "/download");
        var etag = bob.api().send(download).header("ETag").orElseThrow();

        golden.check("download-not-modified", bob.api().send(download.with("If-None-Match", etag)));
    }

    @Test
    void deliversTheWholeFileWhenThePartBelongsToAnother() {
        var video = Films.ready(ada, "a red fox");
        var download = Request.get("/videos/" + video + "/download").with("Range", "bytes=0-9");
        var etag = bob.api().send(download).header("ETag").orElseThrow();

        bob.api().send(download.with("If-Range", etag)).expect(206);
        golden.check("download-if-range-of-another", bob.api().send(download.with("If-Range", "\"another\"")));
    }

    @Test
    void saysThatAVideoIsNotReady() {
        var video = Films.ordered(ada, ScriptedGenerator.FAILING);

        golden.check("download-not-ready", ada.api().get("/videos/" + video + "/download"));
        golden.check("download-not-ready-of-others", bob.api().get("/videos/" + video + "/download"));
    }

    @Test
    void doesNotKnowAnIdThatNobodyMade() {
        golden.check("download-unknown", bob.api().get("/videos/00000000-0000-7000-8000-000000000000/download"));
    }

    @Test
    void refusesWhatIsNoId() {
        golden.check("download-malformed-id", bob.api().get("/videos/42/download"));
    }

    @Test
    void wantsToKnowWhoAsks() {
        golden.check("download-anonymous", nobody.get("/videos/00000000-0000-7000-8000-000000000000/download"));
    }
}
