package dev.cinelog.media;

import java.net.URI;

/**
 * Where the S3 store is and how to get in.
 *
 * @param endpoint scheme, host and port
 * @param region fixed, so that signing never asks the store for it
 * @param bucket made by the first write if absent
 * @param accessKey name of the credentials
 * @param secretKey never shown
 */
public record MediaStoreProperties(URI endpoint, String region, String bucket, String accessKey, String secretKey) {

    /** The same way into another bucket. */
    public MediaStoreProperties inBucket(String other) {
        return new MediaStoreProperties(endpoint, region, other, accessKey, secretKey);
    }

    @Override
    public String toString() {
        return "MediaStoreProperties[endpoint=%s, region=%s, bucket=%s, accessKey=%s]"
                .formatted(endpoint, region, bucket, accessKey);
    }
}
