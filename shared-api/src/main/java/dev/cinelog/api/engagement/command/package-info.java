/** What people can do with what others made. */
@NullMarked
package dev.cinelog.api.engagement.command;

import org.jspecify.annotations.NullMarked;
