/** Time that outlives processes: a command, dispatched at an instant, whoever runs then. */
@NullMarked
package dev.cinelog.saga.alarm;

import org.jspecify.annotations.NullMarked;
