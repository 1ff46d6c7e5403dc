/** Webhooks in: whether one really comes from whom it says. */
@NullMarked
package dev.cinelog.rest.webhook;

import org.jspecify.annotations.NullMarked;
