package dev.cinelog.query.profile;

import dev.cinelog.query.personal.PersonalText;
import dev.cinelog.query.projection.ReadModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The profiles; their questions are answered together with creator statistics and accounts. */
@Configuration(proxyBeanMethods = false)
public class ProfileConfiguration {

    @Bean
    ReadModel profile(PersonalText texts) {
        return ProfileReadModel.readModel(texts);
    }
}
