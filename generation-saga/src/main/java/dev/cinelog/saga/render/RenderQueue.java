package dev.cinelog.saga.render;

import dev.cinelog.api.account.AccountId;
import org.jspecify.annotations.Nullable;

/** Carries orders to workers, wherever they are. */
public interface RenderQueue {

    /**
     * Hands an order in; the same order twice is one order. Takes part in the transaction around it.
     *
     * @param accountId whose turn it uses: accounts take turns, however many orders each hands in; null if nobody knows
     */
    void submit(RenderOrder order, @Nullable AccountId accountId);
}
