package dev.cinelog.saga.generator.openai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemoteProgressTest {

    @ParameterizedTest
    @CsvSource({
        "QUEUED 0,       QUEUED 0,       QUEUED 0",
        "QUEUED 0,       IN_PROGRESS 10, IN_PROGRESS 10",
        "IN_PROGRESS 10, IN_PROGRESS 40, IN_PROGRESS 40",
        "IN_PROGRESS 40, IN_PROGRESS 10, IN_PROGRESS 40",
        "IN_PROGRESS 40, QUEUED 0,       IN_PROGRESS 40",
        "IN_PROGRESS 40, COMPLETED 0,    COMPLETED 100",
        "IN_PROGRESS 40, FAILED 0,       FAILED 40",
        "QUEUED 0,       COMPLETED 100,  COMPLETED 100",
        "COMPLETED 100,  IN_PROGRESS 99, COMPLETED 100",
        "COMPLETED 100,  FAILED 0,       COMPLETED 100",
        "FAILED 40,      COMPLETED 100,  FAILED 40",
        "FAILED 40,      IN_PROGRESS 60, FAILED 40"
    })
    void onlyGrows(String known, String said, String then) {
        assertThat(progress(known).and(video(said))).isEqualTo(progress(then));
    }

    private static RemoteProgress progress(String text) {
        String[] words = text.split(" ", -1);
        return new RemoteProgress(RemoteStatus.valueOf(words[0]), Integer.parseInt(words[1]));
    }

    private static RemoteVideo video(String text) {
        RemoteProgress said = progress(text);
        return new RemoteVideo(Clients.ID, said.status(), said.percent(), null, null, null, null, null, null, null);
    }
}
