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
 * @param pagesAtOnce how many pages of each list the database works on at the same time; 0 for as many as there are processors here
 */
@ConfigurationProperties("cinelog")
public record DatabaseSettings(Path data, String environment, String databaseUrl, int pagesAtOnce) {

    public DataDirectory directory() {
        return new DataDirectory(data);
    }

    /** Whether nothing may be made up that an operator should have set. */
    public boolean isProduction() {
        return environment.equals("production");
    }

    public int pagesAtOnceHere() {
        return pagesAtOnce > 0 ? pagesAtOnce : Runtime.getRuntime().availableProcessors();
    }

    @Override
    public String toString() {
        return "DatabaseSettings[%s, %s]".formatted(data, environment);
    }
}
