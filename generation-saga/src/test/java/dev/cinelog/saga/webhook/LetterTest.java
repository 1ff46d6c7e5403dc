package dev.cinelog.saga.webhook;

import static dev.cinelog.saga.webhook.Notices.COMPLETED;
import static dev.cinelog.saga.webhook.Notices.FAILED;
import static dev.cinelog.saga.webhook.Notices.SECRET;
import static dev.cinelog.saga.webhook.Notices.THEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class LetterTest {

    @Test
    void tellsWhatHappenedToWhichVideo() {
        assertThat(Letter.sign(COMPLETED, SECRET, THEN).body())
                .isEqualTo("{\"id\":\"evt_1\",\"object\":\"event\",\"created_at\":1772366400,"
                        + "\"type\":\"video.completed\",\"data\":{\"id\":\"video\"}}");
        assertThat(Letter.sign(FAILED, SECRET, THEN).body()).contains("\"type\":\"video.failed\"");
    }

    @Test
    void isSignedOverItsIdTheTimeOfTheTryAndItsBody() throws GeneralSecurityException {
        var letter = Letter.sign(COMPLETED, SECRET, THEN.plusSeconds(5));
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("the secret of the webhooks".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        var signature = mac.doFinal(("evt_1.1772366405." + letter.body()).getBytes(StandardCharsets.UTF_8));

        assertThat(letter.headers())
                .containsEntry("webhook-id", "evt_1")
                .containsEntry("webhook-timestamp", "1772366405")
                .containsEntry("webhook-signature", "v1," + Base64.getEncoder().encodeToString(signature))
                .hasSize(3);
    }
}
