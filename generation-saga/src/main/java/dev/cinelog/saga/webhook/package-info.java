/**
 * Webhooks out: what happened to a video is told to the addresses that its owner registered, from an outbox that outlives any
 * process, over connections that reach nobody nearby.
 */
@NullMarked
package dev.cinelog.saga.webhook;

import org.jspecify.annotations.NullMarked;
