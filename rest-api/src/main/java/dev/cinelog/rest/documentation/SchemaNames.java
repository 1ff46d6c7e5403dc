package dev.cinelog.rest.documentation;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the description of the API calls what is sent: {@code sora.CreateVideo.Request} is the {@code Request} of the use case
 * {@code CreateVideo} of the contract {@code sora}. Records of other contracts and use cases have the same simple names, and one
 * would stand for all of them.
 */
final class SchemaNames extends TypeNameResolver {

    private static final String CONTRACTS = "dev.cinelog.rest.";
    private static final String USE_CASE = "Endpoint";

    @Override
    protected String getNameOfClass(Class<?> type) {
        var name = type.getName();
        return name.startsWith(CONTRACTS)
                ? name.substring(CONTRACTS.length())
                        .replace(USE_CASE + "$", "$")
                        .replace('$', '.')
                : super.getNameOfClass(type);
    }

    @Override
    protected String nameForGenericType(JavaType type, Set<Options> options) {
        return type.getBindings().getTypeParameters().stream()
                .map(parameter -> parameter.getRawClass().getSimpleName())
                .collect(Collectors.joining("And", nameForClass(type, options) + "Of", ""));
    }
}
