package dev.cinelog.app.settings;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where bytes are kept.
 *
 * @param endpoint of an S3 service; blank for the embedded one
 */
@ConfigurationProperties("cinelog.object-store")
public record ObjectStoreSettings(String endpoint, String region, String bucket, String accessKey, String secretKey) {

    @Override
    public String toString() {
        return "ObjectStoreSettings[%s, %s]".formatted(endpoint, bucket);
    }
}
