package dev.cinelog.benchmarks.mix;

import dev.cinelog.api.account.AccountId;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * History without end. Of a million events about 400,000 are views and 200,000 reactions, of which one video in ten gets half;
 * 120,000 tell of 20,000 people who register, six each; 200,000 of 18,000 videos, several at a time, from the order over five
 * steps of progress to the publication, one in 25 of which fails; 80,000 of sessions; a few of new names. The same each time
 * but for ids.
 */
public final class MixedHistory {

    private static final int REGISTER = 20;
    private static final int ORDER = 18;
    private static final int RENDER = 178;
    private static final int SIGN_IN = 40;
    private static final int STAY = 40;
    private static final int RENAME = 4;
    private static final int REACT = 200;
    private static final int VIEW = 400;
    private static final int ALL = REGISTER + ORDER + RENDER + SIGN_IN + STAY + RENAME + REACT + VIEW;

    private static final int FEWEST_PEOPLE = 20;
    private static final double FAILS = 0.04;
    private static final double SIGNED_IN = 0.7;
    private static final int MOST_MILLIS_APART = 2_000;

    private final Random random = new Random(1);
    private final Crowd crowd = new Crowd(random);
    private final List<Person> people = new ArrayList<>();
    private final Deque<Film> rendering = new ArrayDeque<>();
    private final List<Film> watchable = new ArrayList<>();
    private Instant now;

    /** @param beginning when the first event happens; each later one a second later on average */
    public MixedHistory(Instant beginning) {
        this.now = beginning;
    }

    /** What happens next: one event, or some that follow from one request. */
    public List<Happening> next() {
        now = now.plusMillis(1 + random.nextInt(MOST_MILLIS_APART));
        var turn = random.nextInt(ALL);
        if (people.size() < FEWEST_PEOPLE || (turn -= REGISTER) < 0) {
            return register();
        }
        if ((watchable.isEmpty() && rendering.isEmpty()) || (turn -= ORDER) < 0) {
            return order();
        }
        if (watchable.isEmpty() || (turn -= RENDER) < 0) {
            return render();
        }
        if ((turn -= SIGN_IN) < 0) {
            return somebody().signIn(now);
        }
        if ((turn -= STAY) < 0) {
            return somebody().stay(now);
        }
        if ((turn -= RENAME) < 0) {
            return somebody().rename(now, random.nextInt());
        }
        return List.of((turn -= REACT) < 0 ? react() : view());
    }

    private List<Happening> register() {
        var person = new Person(people.size());
        people.add(person);
        return person.register(now);
    }

    private List<Happening> order() {
        var film = Film.order(
                somebody().id(),
                "a lighthouse in a storm, seen from a small boat at dusk, take " + random.nextInt(100_000),
                random.nextDouble() >= FAILS,
                now);
        rendering.add(film);
        return List.of(film.last());
    }

    private List<Happening> render() {
        if (rendering.isEmpty()) {
            return order();
        }
        var film = rendering.remove();
        var happened = film.goOn(now);
        if (!film.isOver()) {
            rendering.add(film);
        } else if (film.canBeWatched()) {
            watchable.add(film);
        }
        return List.of(happened);
    }

    private Happening view() {
        return crowd.view(popular(), viewer(), now);
    }

    private Happening react() {
        if (crowd.thinksAgain()) {
            return crowd.thinkAgain(now);
        }
        var film = popular();
        var turn = film.nextToReact();
        return turn < people.size() ? crowd.react(film, people.get(turn).id(), now) : crowd.view(film, viewer(), now);
    }

    private @Nullable AccountId viewer() {
        return random.nextDouble() < SIGNED_IN ? somebody().id() : null;
    }

    private Person somebody() {
        return people.get(random.nextInt(people.size()));
    }

    /** The tenth that is watched most is watched about as often as all others. */
    private Film popular() {
        var chance = random.nextDouble();
        return watchable.get((int) (watchable.size() * chance * chance * chance));
    }
}
