package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Films;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.People;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.RunningCinelog;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code PATCH /users/:id}. */
@ExtendWith(CinelogExtension.class)
class EditProfileContractTest {

    private final People people;
    private final Person ada;
    private final Person bob;
    private final Api nobody;
    private final Golden golden;

    EditProfileContractTest(RunningCinelog cinelog) {
        people = cinelog.people();
        ada = people.newcomer("ada");
        bob = people.newcomer("bob");
        nobody = cinelog.api();
        golden = Golden.of("feed", people);
    }

    @Test
    void changesUserNameAndPicture() {
        var name = People.uniqueName("countess");
        var body = Json.object("username", name, "avatarUrl", "https://example.org/ada.png");

        golden.naming(name, "new name").check("profile-edit", ada.api().patch("/users/" + ada.id(), body));
        golden.naming(name, "new name").check("profile-edited", bob.api().get("/users/" + ada.id()));
    }

    @Test
    void givesTheOldNameBack() {
        var name = People.uniqueName("countess");
        ada.api().patch("/users/" + ada.id(), Json.object("username", name)).expect(200);

        bob.api()
                .patch("/users/" + bob.id(), Json.object("username", ada.username()))
                .expect(200);
    }

    @Test
    void takesTheWholeProfileBack() {
        Films.ready(ada, "a red fox");
        var profile = ada.api().get("/users/" + ada.id()).expect(200);

        var answer = ada.api().patch("/users/" + ada.id(), profile.text());

        golden.check("profile-sent-back", answer);
    }

    @Test
    void takesAProfileBackThatWasReadBeforeItsOwnerActed() {
        var profile = ada.api().get("/users/" + ada.id()).expect(200);
        bob.api().get("/users/" + bob.id()).expect(200);
        ada.api().post("/videos/" + Films.ready(bob, "a red fox") + "/like").expect(200);

        ada.api().patch("/users/" + ada.id(), profile.text()).expect(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id            | "00000000-0000-7000-8000-000000000000"
            email         | "eve@example.org"
            videosCreated | 1000
            videosCreated | "0"
            totalLikes    | 1000
            totalDislikes | -1
            lastActiveAt  | "2999-01-01T00:00:00Z"
            createdAt     | "2020-01-01T00:00:00Z"
            createdAt     | "yesterday"
            role          | "admin"
            rank          | 1
            creatorScore  | 99.5
            """)
    void refusesToChangeWhatIsReadOnly(String field, String value) {
        var answer = ada.api().patch("/users/" + ada.id(), "{\"%s\":%s}".formatted(field, value));

        assertThat(answer.expect(400).at("/error")).isEqualTo("INVALID_REQUEST");
        assertThat(answer.at("/message")).isEqualTo(field + " cannot be changed here.");
        assertThat(answer.at("/fields/0/field")).isEqualTo(field);
    }

    @Test
    void namesEveryFieldThatItRefuses() {
        golden.check(
                "profile-edit-read-only",
                ada.api().patch("/users/" + ada.id(), "{\"totalLikes\":7,\"role\":\"admin\",\"username\":\"a\"}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            profile-edit-name-too-short | {"username":"ab"}
            profile-edit-name-too-long  | {"username":"abcdefghijklmnopqrstuvwxyz12345"}
            profile-edit-name-letters   | {"username":"ada lovelace"}
            profile-edit-name-reserved  | {"username":"Admin"}
            profile-edit-name-number    | {"username":42}
            profile-edit-avatar-http    | {"avatarUrl":"http://example.org/ada.png"}
            profile-edit-avatar-script  | {"avatarUrl":"javascript:alert(1)"}
            profile-edit-avatar-array   | {"avatarUrl":[]}
            profile-edit-array          | []
            profile-edit-null           | null
            profile-edit-bad-json       | {"username"
            """)
    void refusesWhatIsNoProfile(String name, String body) {
        golden.check(name, ada.api().patch("/users/" + ada.id(), body));
    }

    @Test
    void refusesAPictureWhoseAddressIsTooLong() {
        var url = "https://example.org/" + "a".repeat(2_048);

        ada.api().patch("/users/" + ada.id(), Json.object("avatarUrl", url)).expect(400);
    }

    @Test
    void refusesANameThatSomebodyHasInOtherLetters() {
        var taken = bob.username().toUpperCase(Locale.ROOT);

        golden.naming(taken, "bob.username in capitals")
                .check(
                        "profile-edit-name-taken",
                        ada.api().patch("/users/" + ada.id(), Json.object("username", taken)));
        bob.api().patch("/users/" + bob.id(), Json.object("username", taken)).expect(200);
    }

    @Test
    void leavesNullAndUnknownFieldsAlone() {
        ada.api()
                .patch("/users/" + ada.id(), "{\"username\":null,\"email\":null,\"theme\":\"dark\"}")
                .expect(200);
    }

    @Test
    void isForOneselfAlone() {
        golden.check("profile-edit-of-others", bob.api().patch("/users/" + ada.id(), "{\"username\":\"eve\"}"));
    }

    @Test
    void wantsToKnowWhoAsks() {
        golden.check("profile-edit-anonymous", nobody.patch("/users/" + ada.id(), "{\"username\":\"eve\"}"));
    }
}
