package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.RunningCinelog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.server.PathContainer;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** Nobody adds an endpoint without saying what it answers. */
@ExtendWith(CinelogExtension.class)
class EveryEndpointTest {

    private final RequestMappingHandlerMapping endpoints;

    EveryEndpointTest(RunningCinelog cinelog) {
        endpoints = (RequestMappingHandlerMapping) cinelog.context().getBean("requestMappingHandlerMapping");
    }

    @Test
    void hasAGoldenFileOfAnAnswerThatIsNoError() {
        var answered = goldenFiles().stream()
                .filter(file -> file.at("/response/status").asInt() < 400)
                .toList();

        assertThat(endpoints.getHandlerMethods().entrySet().stream()
                        .filter(endpoint -> isOurs(endpoint.getValue()))
                        .map(endpoint -> Objects.requireNonNull(endpoint.getKey())))
                .hasSizeGreaterThan(20)
                .allMatch(endpoint -> answered.stream().anyMatch(file -> isOf(endpoint, file)));
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("dev.cinelog.")
                && !ErrorController.class.isAssignableFrom(method.getBeanType());
    }

    private static boolean isOf(RequestMappingInfo endpoint, JsonNode file) {
        var path = PathContainer.parsePath(file.at("/request/path").asString().replaceFirst("\\?.*", ""));
        return endpoint.getMethodsCondition().getMethods().stream()
                        .anyMatch(method ->
                                method.name().equals(file.at("/request/method").asString()))
                && Objects.requireNonNull(endpoint.getPathPatternsCondition()).getPatterns().stream()
                        .anyMatch(pattern -> pattern.matches(path));
    }

    private static List<JsonNode> goldenFiles() {
        try (Stream<Path> files = Files.walk(Golden.DIRECTORY)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> Json.read(text(file)))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
