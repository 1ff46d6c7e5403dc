/**
 * What takes long: the saga that drives a job, the queue and workers that render it, alarms and
 * notices that outlive any process.
 */
@NullMarked
package dev.cinelog.saga;

import org.jspecify.annotations.NullMarked;
