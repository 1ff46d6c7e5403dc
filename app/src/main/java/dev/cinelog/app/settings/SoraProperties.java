package dev.cinelog.app.settings;

import dev.cinelog.app.data.StartRefused;
import dev.cinelog.rest.sora.SoraSettings;
import dev.cinelog.rest.token.TokenLives;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The sora contract.
 *
 * @param backendUrl what its download links begin with; blank for the address of the request
 * @param port where it stands without its prefix, too; 0 for nowhere
 */
@ConfigurationProperties("cinelog.sora")
public record SoraProperties(String backendUrl, int port) {

    private static final int LAST_PORT = 65_535;

    public SoraProperties {
        if (port < 0 || port > LAST_PORT) {
            throw new StartRefused("SORA_PORT must be between 1 and %d, or 0 for none.".formatted(LAST_PORT));
        }
    }

    SoraSettings settings(TokenLives lives) {
        return new SoraSettings(lives, WebProperties.set(backendUrl), port);
    }
}
