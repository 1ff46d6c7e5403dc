package dev.cinelog.rest.feed;

/** The answer of what changes something and has nothing to show for it. */
public record Success(boolean success) {

    static final Success DONE = new Success(true);
}
