package dev.cinelog.saga.render;

/** Carries orders to workers, wherever they are. */
public interface RenderQueue {

    /** Hands an order in; the same order twice is one order. Takes part in the transaction around it. */
    void submit(RenderOrder order);
}
