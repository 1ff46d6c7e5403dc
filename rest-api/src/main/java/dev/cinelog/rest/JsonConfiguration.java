package dev.cinelog.rest;

import java.util.Set;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverter;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;

/** JSON at the edge, and nothing else: a number is no text and a text is no number. */
@Configuration(proxyBeanMethods = false)
class JsonConfiguration {

    /** Languages that libraries on the class path would otherwise make the contracts speak, too. */
    private static final Set<String> OTHERS = Set.of("cbor", "smile", "xml", "yaml");

    @Bean
    ServerHttpMessageConvertersCustomizer jsonAlone() {
        return builder -> builder.configureMessageConvertersList(
                converters -> converters.removeIf(JsonConfiguration::speaksAnother));
    }

    @Bean
    JsonMapperBuilderCustomizer strictTypes() {
        return json -> json.withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Integer,
                        number -> number.setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
    }

    private static boolean speaksAnother(HttpMessageConverter<?> converter) {
        return converter.getSupportedMediaTypes().stream()
                .anyMatch(type -> OTHERS.stream().anyMatch(type.getSubtype()::endsWith));
    }
}
