package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Films;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.app.running.ScriptedGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code POST /sora/api/videos/create} and {@code POST /sora/api/videos/remix/:id}. */
@ExtendWith(CinelogExtension.class)
class SoraCreateContractTest {

    private static final String UNKNOWN = "00000000-0000-7000-8000-000000000000";

    private final Person ada;
    private final Person bob;
    private final Api nobody;
    private final Golden golden;

    SoraCreateContractTest(RunningCinelog cinelog) {
        var people = cinelog.people();
        ada = people.newcomer("ada");
        bob = people.newcomer("bob");
        nobody = cinelog.api();
        golden = Golden.of("sora", people);
    }

    @Test
    void answersAVideoThatIsQueued() {
        golden.check("create", create("{\"prompt\":\"a red fox runs through snow\"}"));
    }

    @Test
    void takesEverythingAsOpenaiWould() {
        golden.check(
                "create-in-full",
                create("{\"prompt\":\"fox\",\"model\":\"sora-2\",\"size\":\"64x64\",\"seconds\":\"1\"}"));
    }

    @Test
    void keepsItToItsAuthor() {
        var id = create(Films.tiny("a red fox")).expect(201).at("/video/id");

        bob.api().get("/videos/" + id).expect(404);
        nobody.get("/videos/" + id).expect(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            create-prompt-missing   | {}
            create-prompt-number    | {"prompt":42}
            create-model-unknown    | {"prompt":"fox","model":"veo-9"}
            create-size-no-size     | {"prompt":"fox","size":"large"}
            create-size-odd         | {"prompt":"fox","size":"65x64"}
            create-seconds-none     | {"prompt":"fox","seconds":0}
            create-seconds-too-many | {"prompt":"fox","seconds":"61"}
            create-seconds-words    | {"prompt":"fox","seconds":"five"}
            create-seconds-array    | {"prompt":"fox","seconds":[5]}
            create-everything-wrong | {"prompt":" ","model":"veo-9","size":"1x1","seconds":-1}
            create-bad-json         | {"prompt":
            create-array            | []
            """)
    void refusesWhatIsNoOrder(String name, String body) {
        golden.check(name, create(body));
    }

    @Test
    void wantsToKnowWhoAsks() {
        golden.check("create-anonymous", nobody.post("/sora/api/videos/create", "{\"prompt\":\"fox\"}"));
        golden.check("remix-anonymous", nobody.post("/sora/api/videos/remix/" + UNKNOWN, "{\"prompt\":\"fox\"}"));
    }

    @Test
    void remixesWhatIsCompleted() {
        var source = create(Films.tiny("a red fox")).expect(201).at("/video/id");
        Films.awaitStatus(ada, source, "completed");

        var remix = golden.naming(source, "source").check("remix", remix(ada, source, "the same, by night"));

        assertThat(remix.at("/video/remixedFrom")).isEqualTo(source);
        golden.check("remix-of-others", remix(bob, source, "mine now"));
    }

    @Test
    void remixesNothingElse() {
        var failed = create(Films.tiny(ScriptedGenerator.FAILING)).expect(201).at("/video/id");

        golden.check("remix-not-completed", remix(ada, failed, "the same, by night"));
        golden.check("remix-unknown", remix(ada, UNKNOWN, "the same, by night"));
        golden.check("remix-malformed-id", remix(ada, "42", "the same, by night"));
        golden.check("remix-prompt-missing", ada.api().post("/sora/api/videos/remix/" + failed, "{}"));
    }

    private Answer create(String body) {
        return ada.api().post("/sora/api/videos/create", body);
    }

    private static Answer remix(Person person, String source, String prompt) {
        return person.api().post("/sora/api/videos/remix/" + source, Json.object("prompt", prompt));
    }
}
