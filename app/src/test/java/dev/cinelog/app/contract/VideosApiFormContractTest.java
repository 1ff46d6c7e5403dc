package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Multipart;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.RawHttp;
import dev.cinelog.app.running.Request;
import dev.cinelog.app.running.RunningCinelog;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code POST /v1/videos} with a form, decent and hostile. */
@ExtendWith(CinelogExtension.class)
class VideosApiFormContractTest {

    private static final byte[] PNG = "\u0089PNG\r\n\u001a\n....".getBytes(StandardCharsets.ISO_8859_1);
    private static final int MEGABYTE = 1 << 20;

    private final Person ada;
    private final Api nobody;
    private final RawHttp http;
    private final Golden golden;

    VideosApiFormContractTest(RunningCinelog cinelog) {
        var people = cinelog.people();
        ada = people.newcomer("ada");
        nobody = cinelog.api();
        http = new RawHttp(cinelog.url());
        golden = Golden.of("videosapi", people);
    }

    @Test
    void takesTheSameAsJson() {
        golden.check(
                "form",
                post(form().text("model", "sora-2").text("size", "64x64").text("seconds", "1")));
    }

    @Test
    void readsTextAsUtf8() {
        var made = post(new Multipart()
                .text("prompt", "ein Füchschen 🦊")
                .text("size", "64x64")
                .text("seconds", "1"));

        assertThat(made.expect(200).at("/prompt")).isEqualTo("ein Füchschen 🦊");
    }

    @Test
    void refusesAReferenceThatTheModelCannotBeginWith() {
        golden.check("form-reference-unused", post(form().file("input_reference", "fox.png", "image/png", PNG)));
    }

    @Test
    void believesNoNameAndNoType() {
        golden.check(
                "form-reference-wrong-type",
                post(form().file("input_reference", "../../etc/fox.png", "image/png", text("<svg/>"))));
        golden.check("form-reference-empty", post(form().file("input_reference", "fox.png", "image/png", text(""))));
        golden.check(
                "form-reference-address",
                post(form().text("input_reference[image_url]", "https://example.org/fox.png")));
        golden.check("form-reference-text", post(form().text("input_reference", "https://example.org/fox.png")));
    }

    @Test
    void takesEachFieldOnce() {
        golden.check(
                "form-twice",
                post(form().text("prompt", "another fox")
                        .file("input_reference", "a.png", "image/png", PNG)
                        .file("input_reference", "b.png", "image/png", PNG)));
    }

    @Test
    void refusesAFileOverTwentyMegabytes() {
        golden.check(
                "form-file-too-large",
                post(form().file("input_reference", "fox.png", "image/png", new byte[20 * MEGABYTE + 1])));
    }

    @Test
    void refusesAFormOfWhichTooMuchIsAnnouncedBeforeItIsSent() {
        golden.check(
                "form-too-large",
                http.send(
                        "POST /v1/videos HTTP/1.1",
                        "Authorization: Bearer " + ada.accessToken(),
                        "Content-Type: " + form().contentType(),
                        "Content-Length: " + 100 * MEGABYTE));
    }

    @Test
    void refusesFormsOfManyParts() {
        var form = form();
        for (var part = 0; part < 20; part++) {
            form.text("part" + part, "x");
        }

        golden.check("form-many-parts", post(form));
    }

    @Test
    void refusesFormsThatCannotBeTakenApart() {
        var request = Request.of("POST", "/v1/videos");
        golden.check("form-no-boundary", ada.api().send(request.with("Content-Type", "multipart/form-data"), form()));
        golden.check(
                "form-other-boundary",
                ada.api().send(request.with("Content-Type", "multipart/form-data; boundary=another"), form()));
        golden.check(
                "form-cut-off",
                ada.api()
                        .send(request.with("Content-Type", form().contentType())
                                .body("--where-one-part-ends\r\nContent-Disposition: form-da")));
    }

    @Test
    void answersARepeatUnderTheSameKeyAsTheFirst() {
        var first = post("repeated", tiny("a-boundary")).expect(200);

        var second = golden.check("form-repeated", post("repeated", tiny("another-boundary")));

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(ada.api().get("/v1/videos").json().path("data")).hasSize(1);
    }

    @Test
    void refusesAnotherFormUnderTheSameKey() {
        post("used", tiny("a-boundary")).expect(200);

        golden.check(
                "form-key-of-another-form",
                post("used", tiny("a-boundary").file("input_reference", "fox.png", "image/png", PNG)));
    }

    @Test
    void refusesFormsThatCannotBeTakenApartUnderAnyKey() {
        golden.check(
                "form-cut-off-with-key",
                ada.api()
                        .send(Request.of("POST", "/v1/videos")
                                .with("Idempotency-Key", "cut-off")
                                .with("Content-Type", form().contentType())
                                .body("--where-one-part-ends\r\nContent-Disposition: form-da")));
        golden.check(
                "form-too-large-with-key",
                post("too-large", form().file("input_reference", "fox.png", "image/png", new byte[20 * MEGABYTE + 1])));
    }

    @Test
    void readsNoFormElsewhere() {
        golden.check("form-elsewhere", ada.api().post("/v1/videos/" + VideosApi.NOBODYS + "/remix", form()));
        golden.check("form-of-another-contract", ada.api().post("/videos/create", form()));
    }

    @Test
    void readsNoFormOfNobody() {
        golden.check("form-anonymous", nobody.post("/v1/videos", form()));
    }

    private Answer post(Multipart form) {
        return ada.api().post("/v1/videos", form);
    }

    private Answer post(String key, Multipart form) {
        return ada.api()
                .send(
                        Request.of("POST", "/v1/videos")
                                .with("Idempotency-Key", key)
                                .with("Content-Type", form.contentType()),
                        form);
    }

    private static Multipart tiny(String boundary) {
        return new Multipart(boundary)
                .text("prompt", "a red fox")
                .text("size", "64x64")
                .text("seconds", "1");
    }

    private static Multipart form() {
        return new Multipart().text("prompt", "a red fox");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
