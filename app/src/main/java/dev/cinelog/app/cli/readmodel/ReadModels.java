package dev.cinelog.app.cli.readmodel;

import java.util.List;

/**
 * The read models as the server answers them.
 *
 * @param events about how many events there are
 */
record ReadModels(long events, List<ReadModel> readModels) {}
