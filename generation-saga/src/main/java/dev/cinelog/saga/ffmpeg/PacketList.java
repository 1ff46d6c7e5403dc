package dev.cinelog.saga.ffmpeg;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code framecrc}: a header, then {@code stream, dts, pts, duration, size, checksum} for each packet. */
final class PacketList {

    private static final Pattern TIME_BASE = Pattern.compile("#tb 0: (\\d+)/(\\d+)");
    private static final Pattern CODEC = Pattern.compile("#codec_id 0: (\\w+)");
    private static final Pattern DIMENSIONS = Pattern.compile("#dimensions 0: (\\d+)x(\\d+)");
    private static final Pattern PACKET = Pattern.compile("0,\\s*-?\\d+,\\s*(-?\\d{1,17}),\\s*(\\d{1,17}),.*");

    private String codec = "";
    private int width;
    private int height;
    private double secondsPerTick;
    private long first = Long.MAX_VALUE;
    private long end = Long.MIN_VALUE;

    void add(String line) {
        Matcher packet = PACKET.matcher(line);
        if (packet.matches()) {
            long shown = Long.parseLong(packet.group(1));
            first = Math.min(first, shown);
            end = Math.max(end, shown + Long.parseLong(packet.group(2)));
        } else if (line.startsWith("#")) {
            addHeader(line);
        }
    }

    private void addHeader(String line) {
        Matcher timeBase = TIME_BASE.matcher(line);
        if (timeBase.matches()) {
            secondsPerTick = Double.parseDouble(timeBase.group(1)) / Double.parseDouble(timeBase.group(2));
        }
        Matcher name = CODEC.matcher(line);
        if (name.matches()) {
            codec = name.group(1);
        }
        Matcher dimensions = DIMENSIONS.matcher(line);
        if (dimensions.matches()) {
            width = Integer.parseInt(dimensions.group(1));
            height = Integer.parseInt(dimensions.group(2));
        }
    }

    boolean isEmpty() {
        return first > end || codec.isEmpty() || width <= 0 || height <= 0;
    }

    String codec() {
        return codec;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    long durationMillis() {
        return Math.round((end - first) * secondsPerTick * 1000);
    }
}
