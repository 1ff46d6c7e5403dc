package dev.cinelog.rest.documentation;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the description of the API say how to sign in, and tell apart what its contracts call alike. */
@Configuration(proxyBeanMethods = false)
public class DocumentationConfiguration {

    private static final String BEARER = "bearer";

    /** What needs nobody to sign in says so itself. */
    @Bean
    OpenAPI openApi() {
        var bearer = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme(BEARER)
                .description("An access token, whichever contract issued it, or an API key.");
        return new OpenAPI()
                .info(new Info().title("Cinelog").version("1"))
                .components(new Components().addSecuritySchemes(BEARER, bearer))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    /** Takes the place of springdoc's own, which has the same class. */
    @Bean
    ModelResolver modelResolver(ObjectMapperProvider json) {
        return new ModelResolver(json.jsonMapper(), new SchemaNames()).openapi31(json.isOpenapi31());
    }
}
