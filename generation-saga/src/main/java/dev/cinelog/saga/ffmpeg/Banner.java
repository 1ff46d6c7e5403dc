package dev.cinelog.saga.ffmpeg;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what FFmpeg prints about its input, and no further. */
final class Banner {

    private static final Pattern DURATION = Pattern.compile("^ *Duration: (\\d+):(\\d+):(\\d+)\\.(\\d\\d),.*");
    private static final Pattern FILM =
            Pattern.compile("^ *Stream #0:\\d+\\S*: Video: .*?, (\\w+)(?:\\([^)]*\\))?, \\d+x\\d+.*");
    private static final Pattern SOUND = Pattern.compile("^ *Stream #0:\\d+\\S*: Audio: (\\w+).*");

    private boolean inputOver;
    private long durationMillis;
    private @Nullable String pixelFormat;
    private @Nullable String audioCodec;

    void add(String line) {
        if (inputOver || line.startsWith("Output #") || line.startsWith("Stream mapping:")) {
            inputOver = true;
            return;
        }
        Matcher duration = DURATION.matcher(line);
        if (duration.matches()) {
            durationMillis = millis(duration);
        }
        Matcher film = FILM.matcher(line);
        if (pixelFormat == null && film.matches() && !line.contains("(attached pic)")) {
            pixelFormat = film.group(1);
        }
        Matcher sound = SOUND.matcher(line);
        if (audioCodec == null && sound.matches()) {
            audioCodec = sound.group(1);
        }
    }

    long durationMillis() {
        return durationMillis;
    }

    Optional<String> pixelFormat() {
        return Optional.ofNullable(pixelFormat);
    }

    Optional<String> audioCodec() {
        return Optional.ofNullable(audioCodec);
    }

    private static long millis(Matcher time) {
        long minutes = Long.parseLong(time.group(1)) * 60 + Long.parseLong(time.group(2));
        return (minutes * 60 + Long.parseLong(time.group(3))) * 1000 + Long.parseLong(time.group(4)) * 10;
    }
}
