/** What both ends of an outgoing webhook, where it is registered and where it is sent from, must agree on. */
@NullMarked
package dev.cinelog.api.webhook;

import org.jspecify.annotations.NullMarked;
