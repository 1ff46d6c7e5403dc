package dev.cinelog.benchmarks.mix;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.LoginNameId;
import dev.cinelog.api.account.LoginNameKind;
import dev.cinelog.api.account.SessionId;
import dev.cinelog.api.account.event.AccountOpened;
import dev.cinelog.api.account.event.FullNameChanged;
import dev.cinelog.api.account.event.LoginNameClaimed;
import dev.cinelog.api.account.event.LoginNameConfirmed;
import dev.cinelog.api.account.event.PasswordSet;
import dev.cinelog.api.account.event.SessionRefreshed;
import dev.cinelog.api.account.event.SignedIn;
import java.time.Instant;
import java.util.List;

/** Somebody who registers, signs in now and then, and is renamed now and then. */
final class Person {

    /** As long as what a password is kept as. */
    private static final String HASH = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$"
            + "8e3J1Ck4JmF0cXo7c1k0b0tqU2ZkR2hqS2xaWGN2Qm5NYXM";

    private final int number;
    private final AccountId id = new AccountId(UuidCreator.getTimeOrderedEpoch().toString());
    private final Strand account = new Strand("Account", id.value());
    private Strand session = new Strand("Session", "");
    private SessionId device = new SessionId("");
    private int rotation;

    Person(int number) {
        this.number = number;
    }

    AccountId id() {
        return id;
    }

    List<Happening> register(Instant at) {
        var origin = Origin.of(null);
        var address = name("email", "5f1d7a84e0c3b296");
        var username = name("username", "c3b2965f1d7a84e0");
        var claimedAddress = new Strand("LoginName", address.value());
        var claimedUsername = new Strand("LoginName", username.value());
        var opened = new AccountOpened(
                id, "person" + number, "person" + number + "@example.org", address, "Person Number " + number, "en");
        return List.of(
                claimedAddress.then(at, new LoginNameClaimed(address, LoginNameKind.EMAIL, id), origin.provenance()),
                claimedUsername.then(
                        at, new LoginNameClaimed(username, LoginNameKind.USERNAME, id), origin.provenance()),
                account.then(at, opened, origin.provenance()),
                account.then(at, new PasswordSet(id, HASH, 1), origin.provenance()),
                claimedAddress.then(at, new LoginNameConfirmed(address, id), origin.provenance()),
                claimedUsername.then(at, new LoginNameConfirmed(username, id), origin.provenance()));
    }

    List<Happening> signIn(Instant at) {
        device = new SessionId(UuidCreator.getTimeOrderedEpoch().toString());
        session = new Strand("Session", device.value());
        rotation = 0;
        return List.of(
                session.then(at, new SignedIn(device, id), Origin.of(null).provenance()));
    }

    /** Goes on being signed in, or signs in first. */
    List<Happening> stay(Instant at) {
        return device.value().isEmpty()
                ? signIn(at)
                : List.of(session.then(
                        at,
                        new SessionRefreshed(device, ++rotation),
                        Origin.of(id).provenance()));
    }

    List<Happening> rename(Instant at, int time) {
        var renamed = new FullNameChanged(id, "Person Number " + number + ", called " + time);
        return List.of(account.then(at, renamed, Origin.of(id).provenance()));
    }

    private LoginNameId name(String kind, String looksLikeAHash) {
        return new LoginNameId("%s:v1:%016x%s%s".formatted(kind, number, looksLikeAHash, looksLikeAHash));
    }
}
