/** Snapshots of aggregates: a cache, good for as long as the code that took them stays what it is. */
@NullMarked
package dev.cinelog.command.snapshot;

import org.jspecify.annotations.NullMarked;
