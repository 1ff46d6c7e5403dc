/** What people did with what others made. For ever. */
@NullMarked
package dev.cinelog.api.engagement.event;

import org.jspecify.annotations.NullMarked;
