package dev.cinelog.query.projection;

/** Hears that another read model serves under a group's name, whichever process saw to that. */
@FunctionalInterface
public interface SwapListener {

    void swapped(String group);
}
