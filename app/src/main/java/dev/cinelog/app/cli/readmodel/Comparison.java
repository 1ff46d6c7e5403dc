package dev.cinelog.app.cli.readmodel;

import java.util.List;

/**
 * A comparison as the server answers it.
 *
 * @param differences the first of them
 */
record Comparison(long rows, long differing, List<Difference> differences) {}
