/** What happened to history itself: it was looked at, read again, taken away, signed with another key. */
@NullMarked
package dev.cinelog.api.history.event;

import org.jspecify.annotations.NullMarked;
