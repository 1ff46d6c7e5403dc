package dev.cinelog.rest.studio;

import dev.cinelog.api.generation.Model;
import dev.cinelog.rest.order.ModelCatalogue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/models}: what a job can be made with. */
@RestController
@Tag(name = "studio")
public class ModelsEndpoint {

    private final ModelCatalogue models;

    ModelsEndpoint(ModelCatalogue models) {
        this.models = models;
    }

    /**
     * One model.
     *
     * @param name what a job asks for
     * @param resolutions those that it makes
     * @param durations in seconds, those that it makes
     */
    public record Choice(String name, List<String> resolutions, List<Integer> durations) {

        static Choice of(Model model) {
            return new Choice(
                    model.name(),
                    Stream.of(Resolution.values())
                            .filter(resolution -> resolution.isMadeBy(model))
                            .map(Resolution::word)
                            .toList(),
                    IntStream.rangeClosed(1, JobOrders.LONGEST_SECONDS)
                            .filter(model::makesSeconds)
                            .boxed()
                            .toList());
        }
    }

    /** All of them, the default first. */
    public record Response(List<Choice> items) {}

    @GetMapping(StudioContract.PATH + "/models")
    @Operation(summary = "The models", description = "The default comes first.")
    Response list() {
        return new Response(models.all().stream().map(Choice::of).toList());
    }
}
