package dev.cinelog.saga.generator.storyboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * When each shot begins and ends, in frames.
 *
 * @param starts of the shots, the first at 0
 * @param frames of the whole film
 */
record Timeline(List<Integer> starts, int frames) {

    static final int FRAMES_PER_SECOND = 24;
    private static final double SECONDS_TO_READ = 1.6;
    private static final int MOST_CARDS = 24;
    private static final double LONGEST_SHOT = 6;

    /** How many cards can be read in that time. */
    static int mostCards(int seconds) {
        return (int) Math.max(1, Math.min(MOST_CARDS, seconds / SECONDS_TO_READ));
    }

    /** How many shots keep the eye awake: at least one for each card. */
    static int shots(int seconds, int cards) {
        int enough = (int) Math.ceil(seconds / LONGEST_SHOT);
        int perCard = Math.max(1, (int) Math.ceil((double) enough / Math.max(1, cards)));
        return Math.max(1, cards) * perCard;
    }

    /** @param weights of the shots: the words to be read in each */
    static Timeline of(int seconds, List<Integer> weights) {
        int frames = seconds * FRAMES_PER_SECOND;
        double usual = weights.stream().mapToInt(Integer::intValue).average().orElse(1) + 1;
        double[] shares =
                weights.stream().mapToDouble(weight -> weight + usual * 1.5).toArray();
        double whole = Arrays.stream(shares).sum();
        List<Integer> starts = new ArrayList<>();
        double past = 0;
        for (double share : shares) {
            starts.add((int) Math.round(past / whole * frames));
            past += share;
        }
        return new Timeline(List.copyOf(starts), frames);
    }

    int shotAt(int frame) {
        int shot = starts.size() - 1;
        while (shot > 0 && starts.get(shot) > frame) {
            shot--;
        }
        return shot;
    }

    int start(int shot) {
        return starts.get(shot);
    }

    int end(int shot) {
        return shot + 1 < starts.size() ? starts.get(shot + 1) : frames;
    }

    int length(int shot) {
        return end(shot) - start(shot);
    }
}
