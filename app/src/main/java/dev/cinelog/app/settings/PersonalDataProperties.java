package dev.cinelog.app.settings;

import dev.cinelog.app.data.Secrets;
import dev.cinelog.app.data.StartRefused;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Personal data at rest.
 *
 * @param key what the keys of persons are wrapped by: base64 of 32 bytes; behind a comma those that it replaces; blank for
 *     one of the data directory
 */
@ConfigurationProperties("cinelog.personal-data")
public record PersonalDataProperties(String key) {

    private static final String FILE = "personal-data.key";
    private static final int BYTES = 32;

    /**
     * The keys, the present one first.
     *
     * @throws StartRefused if one is malformed, or production has none
     */
    public List<byte[]> keys(DatabaseSettings database, Secrets secrets) {
        if (key.isBlank() && database.isProduction()) {
            throw new StartRefused("In production, PERSONAL_DATA_KEY must be set.");
        }
        return Stream.of((key.isBlank() ? secrets.secret(FILE) : key).split(",", -1))
                .map(PersonalDataProperties::decoded)
                .toList();
    }

    private static byte[] decoded(String text) {
        try {
            var bytes =
                    Base64.getDecoder().decode(text.strip().replace('-', '+').replace('_', '/'));
            if (bytes.length == BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException malformed) {
            throw new StartRefused("PERSONAL_DATA_KEY is not base64.", malformed);
        }
        throw new StartRefused("PERSONAL_DATA_KEY must be the base64 of 32 bytes.");
    }

    @Override
    public String toString() {
        return "PersonalDataProperties[…]";
    }
}
