package dev.cinelog.saga.render;

/**
 * An order that a worker holds.
 *
 * @param takes how many times it has been taken up without coming to an end; more than one if a process died over it
 * @param looks how many times somebody looked how far a generator elsewhere is with it
 */
record TakenOrder(RenderOrder order, int takes, int looks) {}
