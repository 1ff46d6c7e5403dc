package dev.cinelog.app.settings;

/** Where it is kept how often somebody asked. */
public enum BucketStore {
    /** In one process, which forgets it when it ends. */
    MEMORY,
    /** Where all processes find it. */
    POSTGRES
}
