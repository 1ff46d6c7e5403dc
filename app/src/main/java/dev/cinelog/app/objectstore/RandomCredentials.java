package dev.cinelog.app.objectstore;

import java.security.SecureRandom;
import java.util.HexFormat;

/** An S3 access key and its secret that exist in memory only. */
record RandomCredentials(String accessKey, String secretKey) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static RandomCredentials make() {
        return new RandomCredentials(random(10), random(32));
    }

    private static String random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    @Override
    public String toString() {
        return "RandomCredentials[" + accessKey + "]";
    }
}
