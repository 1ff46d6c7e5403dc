package dev.cinelog.api.video;

/** How far a video is; each contract has its own words for it. */
public enum VideoStatus {
    REQUESTED,
    RENDERING,
    READY,
    FAILED,
    CANCELLED
}
