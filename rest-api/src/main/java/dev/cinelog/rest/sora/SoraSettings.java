package dev.cinelog.rest.sora;

import dev.cinelog.rest.token.TokenLives;
import java.util.Optional;

/**
 * What can be set about this contract.
 *
 * @param backendUrl what its download links begin with, empty for the address that the request came to
 * @param port where it stands without its prefix, too; 0 for nowhere
 */
public record SoraSettings(TokenLives lives, Optional<String> backendUrl, int port) {

    boolean hasPort() {
        return port > 0;
    }
}
