package dev.cinelog.api.revision;

import java.util.List;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** Every upcaster, in the order in which they apply. */
public final class EventUpcasters {

    private EventUpcasters() {}

    public static List<EventUpcaster> all() {
        return List.of(
                new RenderQualityUpcaster("dev.cinelog.api.video.event.VideoRequested"),
                new RenderQualityUpcaster("dev.cinelog.api.generation.event.GenerationRequested"));
    }
}
