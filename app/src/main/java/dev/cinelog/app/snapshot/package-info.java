/** Snapshots of long aggregates: a cache, good for as long as the code that took them stays what it is. */
@NullMarked
package dev.cinelog.app.snapshot;

import org.jspecify.annotations.NullMarked;
