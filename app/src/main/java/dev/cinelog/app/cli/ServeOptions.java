package dev.cinelog.app.cli;

import dev.cinelog.app.data.DataDirectory;

/**
 * What a person asked of {@code cinelog serve}.
 *
 * @param port to answer on; 0 for any free one
 * @param data there, and locked by this process until it ends
 * @param target which parts run here: {@code all} or one of them
 */
public record ServeOptions(int port, DataDirectory data, String target) {}
