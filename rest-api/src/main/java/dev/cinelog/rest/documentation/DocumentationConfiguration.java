package dev.cinelog.rest.documentation;

import io.swagger.v3.core.jackson.ModelResolver;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the description of the API tell apart what its contracts call alike. */
@Configuration(proxyBeanMethods = false)
public class DocumentationConfiguration {

    /** Takes the place of springdoc's own, which has the same class. */
    @Bean
    ModelResolver modelResolver(ObjectMapperProvider json) {
        return new ModelResolver(json.jsonMapper(), new SchemaNames()).openapi31(json.isOpenapi31());
    }
}
