/** How prompts become videos: one job, its attempts, its result. */
@NullMarked
package dev.cinelog.api.generation;

import org.jspecify.annotations.NullMarked;
