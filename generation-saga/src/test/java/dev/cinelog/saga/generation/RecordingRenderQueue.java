package dev.cinelog.saga.generation;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.saga.render.RenderOrder;
import dev.cinelog.saga.render.RenderQueue;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A queue that nobody empties. */
final class RecordingRenderQueue implements RenderQueue {

    private final Set<RenderOrder> orders = new LinkedHashSet<>();

    @Override
    public void submit(RenderOrder order, @Nullable AccountId accountId) {
        orders.add(order);
    }

    Set<RenderOrder> orders() {
        return orders;
    }
}
