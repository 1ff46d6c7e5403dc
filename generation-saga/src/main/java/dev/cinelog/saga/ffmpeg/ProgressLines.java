package dev.cinelog.saga.ffmpeg;

import java.util.function.Consumer;

/** How far a run with {@code -progress pipe:1} is: reads its lines on one thread, answers on another. */
public final class ProgressLines implements Consumer<String> {

    private static final String POSITION = "out_time_us=";

    private final long durationMillis;
    private volatile int percent;

    public ProgressLines(long durationMillis) {
        this.durationMillis = durationMillis;
    }

    public int percent() {
        return percent;
    }

    @Override
    public void accept(String line) {
        if (!line.startsWith(POSITION) || durationMillis <= 0) {
            return;
        }
        try {
            long millis = Long.parseLong(line.substring(POSITION.length()).strip()) / 1000;
            percent = (int) Math.max(0, Math.min(100, millis * 100 / durationMillis));
        } catch (NumberFormatException e) {
            // "N/A" until the first frame is out.
        }
    }
}
