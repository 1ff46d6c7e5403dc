package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.RunningCinelog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code POST /videos/create}. */
@ExtendWith(CinelogExtension.class)
class CreateVideoContractTest {

    private final Person ada;
    private final Api nobody;
    private final Golden golden;

    CreateVideoContractTest(RunningCinelog cinelog) {
        var people = cinelog.people();
        ada = people.newcomer("ada");
        nobody = cinelog.api();
        golden = Golden.of("feed", people);
    }

    @Test
    void answersAVideoThatIsPending() {
        var made = ada.api().post("/videos/create", "{\"prompt\":\"a red fox runs through snow\"}");

        golden.check("create", made);
    }

    @Test
    void takesAPromptOfFourThousandEmojisAndTrimsIt() {
        var prompt = "🦊".repeat(4_000);

        var made = create(Json.object("prompt", "  " + prompt + "\n", "seconds", 1, "size", "64x64"));

        assertThat(made.expect(201).at("/prompt")).isEqualTo(prompt);
    }

    @ParameterizedTest
    @CsvSource({"create-prompt-too-long, a", "create-prompt-too-long-in-emojis, 🦊"})
    void refusesAPromptOfMoreThanFourThousandCodePoints(String name, String letter) {
        var prompt = letter.repeat(4_001);

        golden.naming(prompt, "4,001 times " + letter).check(name, create(Json.object("prompt", prompt)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            create-prompt-missing       | {}
            create-prompt-null          | {"prompt":null}
            create-prompt-empty         | {"prompt":""}
            create-prompt-blank         | {"prompt":" \\t "}
            create-prompt-nul           | {"prompt":"fox\\u0000"}
            create-prompt-escape        | {"prompt":"fox\\u001b[31m"}
            create-prompt-lone-surrogate| {"prompt":"fox\\ud83e"}
            create-prompt-number        | {"prompt":42}
            create-prompt-object        | {"prompt":{"text":"fox"}}
            create-seconds-text         | {"prompt":"fox","seconds":"5"}
            create-seconds-fraction     | {"prompt":"fox","seconds":1.5}
            create-seconds-huge         | {"prompt":"fox","seconds":99999999999999999999}
            create-seconds-none         | {"prompt":"fox","seconds":0}
            create-seconds-too-many     | {"prompt":"fox","seconds":61}
            create-size-odd             | {"prompt":"fox","size":"641x360"}
            create-size-too-small       | {"prompt":"fox","size":"32x32"}
            create-size-too-wide        | {"prompt":"fox","size":"3842x640"}
            create-size-too-many-pixels | {"prompt":"fox","size":"3840x3840"}
            create-size-no-size         | {"prompt":"fox","size":"large"}
            create-everything-wrong     | {"prompt":"","seconds":0,"size":"x"}
            create-bad-json             | {"prompt":
            create-array                | []
            create-null                 | null
            create-text                 | "fox"
            """)
    void refusesWhatIsNoRequestForAVideo(String name, String body) {
        golden.check(name, create(body));
    }

    @Test
    void refusesToGuessAnEmptyBody() {
        golden.check("create-empty-body", create(""));
    }

    @Test
    void ignoresFieldsThatItDoesNotKnow() {
        create("{\"prompt\":\"fox\",\"seconds\":1,\"size\":\"64x64\",\"style\":{\"mood\":1}}")
                .expect(201);
    }

    @Test
    void wantsToKnowWhoAsks() {
        golden.check("create-anonymous", nobody.post("/videos/create", "{\"prompt\":\"fox\"}"));
    }

    private Answer create(String body) {
        return ada.api().post("/videos/create", body);
    }
}
