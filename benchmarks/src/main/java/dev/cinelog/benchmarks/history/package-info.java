/** What a long history takes to be rebuilt, verified, exported and watched, against the least that it could take and against stock Axon. */
@NullMarked
package dev.cinelog.benchmarks.history;

import org.jspecify.annotations.NullMarked;
