package dev.cinelog.app.cli.demo;

/**
 * What to make.
 *
 * @param seconds how long the video is to be
 * @param size its frame, {@code 1280x720}
 */
record VideoOrder(String prompt, int seconds, String size) {}
