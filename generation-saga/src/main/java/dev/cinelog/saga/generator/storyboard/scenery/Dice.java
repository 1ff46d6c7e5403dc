package dev.cinelog.saga.generator.storyboard.scenery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way for the same words. */
public final class Dice {

    private final SplittableRandom random;

    private Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    public static Dice of(String words, int number) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest((number + ":" + words).getBytes(UTF_8));
            return new Dice(ByteBuffer.wrap(digest).getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Throws of their own, so that one more here changes nothing there. */
    Dice fork() {
        return new Dice(random.nextLong());
    }

    double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T pick(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
