/** What people do with what others made. One aggregate a person and thing, so that a popular video is never a lock. */
@NullMarked
package dev.cinelog.command.engagement;

import org.jspecify.annotations.NullMarked;
