package dev.cinelog.saga.generator.storyboard;

import dev.cinelog.saga.generator.storyboard.scenery.Scene;

/** A scene in its place in the film. */
record Shot(int number, Scene scene) {}
