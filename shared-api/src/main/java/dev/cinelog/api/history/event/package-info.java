/** What happened to history itself: it was looked at. */
@NullMarked
package dev.cinelog.api.history.event;

import org.jspecify.annotations.NullMarked;
