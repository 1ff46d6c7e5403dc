package dev.cinelog.api.generation;

import java.util.List;

/**
 * A model that people can choose, and what it is able to do.
 *
 * @param name as people write it: {@code storyboard}, {@code sora-2}
 * @param generator who renders it
 * @param sizes as {@code WIDTHxHEIGHT}; empty for any even size up to 3840 × 2160
 * @param seconds the lengths it makes; empty for 1 to 60
 * @param references whether it can begin with a picture or film
 * @param remixes whether it changes its own videos, rather than making others
 */
public record Model(
        String name, String generator, List<String> sizes, List<Integer> seconds, boolean references, boolean remixes) {

    private static final int LONGEST_SECONDS = 60;

    /** Whether it can make videos of that size. */
    public boolean makesSize(int width, int height) {
        return sizes.isEmpty() || sizes.contains(width + "x" + height);
    }

    public boolean makesSeconds(int length) {
        return seconds.isEmpty() ? length >= 1 && length <= LONGEST_SECONDS : seconds.contains(length);
    }
}
