package dev.cinelog.app.cli.demo;

/** Shows how far a video is, to a person who waits. */
interface ProgressDisplay extends AutoCloseable {

    void show(StatusUpdate update);

    @Override
    void close();
}
