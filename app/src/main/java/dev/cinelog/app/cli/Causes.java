package dev.cinelog.app.cli;

import java.util.Objects;
import java.util.stream.Stream;

/** An exception and what caused it, outermost first. */
final class Causes {

    private Causes() {}

    static Stream<Throwable> of(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause);
    }
}
