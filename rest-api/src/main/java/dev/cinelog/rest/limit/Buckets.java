package dev.cinelog.rest.limit;

/** Keeps a bucket for each caller and limit. */
public interface Buckets {

    /**
     * Takes a token, if there is one.
     *
     * @param key of the bucket; a new one is full
     */
    Taken take(String key, RateLimit limit);
}
