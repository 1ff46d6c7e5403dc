package dev.cinelog.app.contract;

import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Films;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.RunningCinelog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code GET /users/:id}. */
@ExtendWith(CinelogExtension.class)
class UserContractTest {

    private final Person ada;
    private final Person bob;
    private final Api nobody;
    private final Golden golden;

    UserContractTest(RunningCinelog cinelog) {
        var people = cinelog.people();
        ada = people.newcomer("ada");
        bob = people.newcomer("bob");
        nobody = cinelog.api();
        golden = Golden.of("feed", people);
    }

    @Test
    void showsWhatSomebodyMadeAndHowItWasLiked() {
        var video = Films.ready(ada, "a red fox");
        bob.api().post("/videos/" + video + "/like").expect(200);
        bob.api().post("/videos/" + Films.ready(ada, "a blue fox") + "/dislike").expect(200);

        golden.check("user-own", ada.api().get("/users/" + ada.id()));
    }

    @Test
    void hidesTheAddressOfOthers() {
        golden.check("user-other", ada.api().get("/users/" + bob.id()));
    }

    @Test
    void doesNotKnowAnIdThatNobodyHas() {
        golden.check("user-unknown", ada.api().get("/users/00000000-0000-7000-8000-000000000000"));
    }

    @Test
    void refusesWhatIsNoId() {
        golden.check("user-malformed-id", ada.api().get("/users/ada"));
    }

    @Test
    void wantsToKnowWhoAsks() {
        golden.check("user-anonymous", nobody.get("/users/" + ada.id()));
    }
}
