package dev.cinelog.app.cli.demo;

import java.util.UUID;

/** A throw-away person who signs up for one demo; nobody keeps the password. */
record Person(String email, String password, String fullName) {

    static Person throwAway() {
        return new Person(
                "demo-" + UUID.randomUUID() + "@cinelog.example", "Demo-1-" + UUID.randomUUID(), "Cinelog demo");
    }

    @Override
    public String toString() {
        return "Person[" + email + "]";
    }
}
