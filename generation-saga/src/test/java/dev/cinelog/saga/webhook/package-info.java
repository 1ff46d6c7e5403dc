/** Notices against real receivers, real sockets and a real PostgreSQL. */
@NullMarked
package dev.cinelog.saga.webhook;

import org.jspecify.annotations.NullMarked;
