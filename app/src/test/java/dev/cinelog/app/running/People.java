package dev.cinelog.app.running;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets people in, each new to the server. */
public final class People {

    private static final String PASSWORD = "correct horse battery";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Api nobody;
    private final Map<String, String> names = new ConcurrentHashMap<>();

    public People(Api nobody) {
        this.nobody = nobody;
    }

    /** Registers somebody whose user name and address begin with a name. */
    public Person newcomer(String name) {
        var username = uniqueName(name);
        return register(name, username, username + "@example.org");
    }

    public Person register(String name, String username, String email) {
        var body = Json.object("email", email, "password", PASSWORD, "username", username, "fullName", name);
        var person =
                Person.of(name, PASSWORD, nobody.post("/auth/register", body).expect(201), nobody);
        names.put(person.id(), name);
        names.put(person.username(), name + ".username");
        return person;
    }

    /** A second session of somebody. */
    public Person signIn(Person person) {
        var body = Json.object("email", person.email(), "password", person.password());
        return Person.of(
                person.name(),
                person.password(),
                nobody.post("/auth/login", body).expect(200),
                nobody);
    }

    /** A user name that nobody has. */
    public static String uniqueName(String prefix) {
        return prefix + "_" + COUNT.incrementAndGet();
    }

    /** What ids and user names stand for, for people to read. */
    public Map<String, String> names() {
        return Map.copyOf(names);
    }
}
