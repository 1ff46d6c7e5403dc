package dev.cinelog.saga.generator.storyboard.scenery;

/** What some words mean to a scene. */
interface Meaning {

    /** Words in lower case, a space between them. One that ends in {@code *} stands for all that begin so. */
    String words();
}
