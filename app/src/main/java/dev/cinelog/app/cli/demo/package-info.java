/**
 * {@code cinelog demo}: one video from a prompt, told from the sign-up to the events that made it. A client of the feed contract and
 * the audit trail, over HTTP only.
 */
@NullMarked
package dev.cinelog.app.cli.demo;

import org.jspecify.annotations.NullMarked;
