package dev.cinelog.app.settings;

import dev.cinelog.app.data.DataDirectory;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where everything is kept.
 *
 * @param data the data directory
 * @param environment {@code development}, {@code staging} or {@code production}
 * @param databaseUrl {@code postgresql://user:password@host/database}; blank for the embedded one
 */
@ConfigurationProperties("cinelog")
public record DatabaseSettings(Path data, String environment, String databaseUrl) {

    public DataDirectory directory() {
        return new DataDirectory(data);
    }

    /** Whether nothing may be made up that an operator should have set. */
    public boolean isProduction() {
        return environment.equals("production");
    }

    @Override
    public String toString() {
        return "DatabaseSettings[%s, %s]".formatted(data, environment);
    }
}
