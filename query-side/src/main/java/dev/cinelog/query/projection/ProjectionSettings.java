package dev.cinelog.query.projection;

/**
 * How read models are kept up to date.
 *
 * @param threads how many of them may write at the same time
 * @param mostDeadLetters how many events one read model may park before it stops
 */
public record ProjectionSettings(int threads, int mostDeadLetters) {

    public static final ProjectionSettings DEFAULT = new ProjectionSettings(4, 1_000);
}
