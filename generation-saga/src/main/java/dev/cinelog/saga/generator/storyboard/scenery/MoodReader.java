package dev.cinelog.saga.generator.storyboard.scenery;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Reads the mood of each card of a prompt. What one card names lasts until another names something else; what none of
 * them names comes from the whole prompt, or from chance.
 */
public final class MoodReader {

    private static final List<Place> SOMEWHERE =
            List.of(Place.MOUNTAINS, Place.MEADOW, Place.FOREST, Place.CITY, Place.SEA, Place.DESERT);
    private static final List<Hour> SOME_TIME = List.of(Hour.DAWN, Hour.DAY, Hour.DUSK, Hour.DUSK, Hour.NIGHT);

    private final Lexicon prompt;
    private final List<Lexicon> cards;
    private final Place somewhere;
    private final Hour someTime;

    public MoodReader(String prompt, List<String> cards) {
        this.prompt = new Lexicon(prompt);
        this.cards = cards.stream().map(Lexicon::new).toList();
        Dice dice = Dice.of(prompt, -1);
        somewhere = this.prompt.find(Place.values()).orElse(dice.pick(SOMEWHERE));
        someTime = this.prompt.find(Hour.values()).orElse(dice.pick(SOME_TIME));
    }

    Mood read(int card, Dice dice) {
        Place place = soFar(card, words -> words.find(Place.values())).orElse(somewhere);
        Hour hour = soFar(card, words -> words.find(Hour.values())).orElse(someTime);
        Weather weather =
                named(card, words -> words.find(Weather.values())).orElseGet(() -> usualWeather(place, hour, dice));
        Set<Actor> actors = EnumSet.noneOf(Actor.class);
        named(card, MoodReader::actors).ifPresent(actors::addAll);
        boolean sky = place != Place.SPACE && hour != Hour.NIGHT && weather != Weather.BUBBLES;
        if (actors.isEmpty() && sky && dice.chance(0.6)) {
            actors.add(Actor.BIRDS);
        }
        return new Mood(place, hour, weather, actors, named(card, words -> words.find(Hue.values())));
    }

    /** What the card or the latest before it says. */
    private <T> Optional<T> soFar(int card, Function<Lexicon, Optional<T>> question) {
        return IntStream.rangeClosed(1 - cards.size(), 0)
                .map(back -> -back)
                .filter(earlier -> earlier <= card)
                .mapToObj(earlier -> question.apply(cards.get(earlier)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** As above; the whole prompt is asked only for what no card says at all. */
    private <T> Optional<T> named(int card, Function<Lexicon, Optional<T>> question) {
        return soFar(card, question)
                .or(() -> soFar(cards.size(), question).isPresent() ? Optional.empty() : question.apply(prompt));
    }

    private static Optional<List<Actor>> actors(Lexicon words) {
        return Optional.of(words.findAll(Actor.values())).filter(found -> !found.isEmpty());
    }

    private static Weather usualWeather(Place place, Hour hour, Dice dice) {
        boolean fireflies = hour == Hour.NIGHT && (place == Place.FOREST || place == Place.MEADOW);
        return fireflies && dice.chance(0.7) ? Weather.FIREFLIES : Weather.CLEAR;
    }
}
