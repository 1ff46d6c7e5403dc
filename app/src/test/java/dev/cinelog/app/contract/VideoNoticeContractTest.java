package dev.cinelog.app.contract;

import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Request;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.app.running.SignedWebhook;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code POST /webhooks/openai}. */
@ExtendWith(CinelogExtension.class)
class VideoNoticeContractTest {

    private static final String PATH = "/webhooks/openai";

    private final Api nobody;
    private final Golden golden;

    VideoNoticeContractTest(RunningCinelog cinelog) {
        nobody = cinelog.api();
        golden = Golden.of("webhooks", cinelog.people());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            completed    | {"type":"video.completed","data":{"id":"video_of_nobody"}}
            another-kind | {"type":"response.completed","data":{"id":"resp_1"}}
            no-id        | {"type":"video.failed","data":{}}
            bad-json     | {"type":
            array        | []
            """)
    void takesWhatIsSigned(String name, String body) {
        golden.check(
                "openai-" + name,
                withoutSignature(nobody.send(SignedWebhook.now(body).request(PATH))));
    }

    @Test
    void wantsASignature() {
        golden.check("openai-unsigned", nobody.post(PATH, "{}"));
    }

    private static Answer withoutSignature(Answer answer) {
        var headers = new LinkedHashMap<>(answer.request().headers());
        headers.keySet().removeIf(name -> name.startsWith("webhook-"));
        var request = new Request(
                answer.request().method(),
                answer.request().path(),
                headers,
                answer.request().body());
        return new Answer(answer.base(), request, answer.who(), answer.status(), answer.headers(), answer.bytes());
    }
}
