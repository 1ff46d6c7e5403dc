/** Snapshots of aggregates: a cache of what they remember. */
@NullMarked
package dev.cinelog.command.snapshot;

import org.jspecify.annotations.NullMarked;
