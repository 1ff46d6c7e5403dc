package dev.cinelog.api.revision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;

/**
 * Revision 1 to 2 of what asks for a rendering: its specification says how good it is to be. Before, everything was of medium
 * quality.
 */
final class RenderQualityUpcaster extends SingleEventUpcaster {

    private final SimpleSerializedType from;
    private final SimpleSerializedType to;

    /** @param eventType class name of the event */
    RenderQualityUpcaster(String eventType) {
        this.from = new SimpleSerializedType(eventType, "1");
        this.to = new SimpleSerializedType(eventType, "2");
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(from);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(to, JsonNode.class, payload -> {
            if (payload.path("spec") instanceof ObjectNode spec) {
                spec.put("quality", "MEDIUM");
            }
            return payload;
        });
    }
}
