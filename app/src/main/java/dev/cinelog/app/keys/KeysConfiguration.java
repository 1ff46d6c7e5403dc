package dev.cinelog.app.keys;

import dev.cinelog.app.data.Secrets;
import dev.cinelog.app.data.StartRefused;
import dev.cinelog.app.infrastructure.InfrastructureConfiguration;
import dev.cinelog.app.settings.DatabaseSettings;
import dev.cinelog.app.settings.PersonalDataProperties;
import dev.cinelog.query.personal.PersonalText;
import java.security.GeneralSecurityException;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The keys of persons. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PersonalDataProperties.class)
public class KeysConfiguration {

    @Bean
    WrappingKey wrappingKey(PersonalDataProperties settings, DatabaseSettings database, Secrets secrets) {
        try {
            return new WrappingKey(settings.keys(database, secrets));
        } catch (GeneralSecurityException unfit) {
            throw new StartRefused("PERSONAL_DATA_KEY is no key: " + unfit.getMessage(), unfit);
        }
    }

    @Bean(destroyMethod = "close")
    KeyConnections keyConnections(PGSimpleDataSource unpooled) {
        return new KeyConnections(unpooled, InfrastructureConfiguration.BOUNDS);
    }

    @Bean
    PersonKeys personKeys(KeyConnections connections, WrappingKey wrapping) {
        var table = new PersonKeyTable(connections.jdbc());
        new Rewrapping(table, wrapping).run();
        return new PersonKeys(table, wrapping);
    }

    @Bean(destroyMethod = "close")
    Looking lookingForDestroyedKeys(PersonKeys keys) {
        return new Looking(keys);
    }

    @Bean
    PersonalText personalText(PersonKeys keys) {
        return new SealedText(keys);
    }
}
