package dev.cinelog.app.personal;

import dev.cinelog.app.running.Films;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.People;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.Request;
import java.util.List;
import java.util.Map;

/** What Grace leaves behind wherever she can: words that nobody else uses. */
final class FullLife {

    static final String EMAIL = "gracehopper@navy.example";
    static final String PROMPT = "a moth caught between points of relay seventy";

    private static final String USERNAME = "gracebrewster";
    private static final String NAME = "Rear Admiral Murray";

    static final List<String> WORDS = List.of(
            EMAIL,
            USERNAME,
            NAME,
            PROMPT,
            "nanosecond wires",
            "compiler drawings",
            "harvard mark",
            "portrait-of-grace");

    private FullLife() {}

    static Person begin(People people) {
        return people.register(NAME, USERNAME, EMAIL);
    }

    /** @param bob likes what she makes */
    static void lead(Person grace, Person bob) {
        var api = grace.api();
        var video = Films.ready(grace, PROMPT);
        bob.api().post("/videos/" + video + "/like").expect(200);
        api.patch("/users/" + grace.id(), Json.object("avatarUrl", "https://navy.example/portrait-of-grace.png"))
                .expect(200);
        api.post("/auth/api-keys", Json.object("name", "nanosecond wires")).expect(201);
        var project = api.post("/api/v1/projects", Json.object("name", "compiler drawings"))
                .expect(201)
                .at("/id");
        api.send(Request.of("POST", "/api/v1/jobs")
                        .json(Json.object(
                                "prompt", PROMPT, "projectId", project, "metadata", Map.of("machine", "harvard mark")))
                        .with("Idempotency-Key", "once"))
                .expect(201);
    }
}
