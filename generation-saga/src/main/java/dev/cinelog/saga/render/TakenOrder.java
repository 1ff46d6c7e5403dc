package dev.cinelog.saga.render;

/**
 * An order that a worker holds.
 *
 * @param takes how many times it has been taken up; more than one if a process died over it
 */
record TakenOrder(RenderOrder order, int takes) {}
