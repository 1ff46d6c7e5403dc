/** Reactions and views, fact by fact. */
@NullMarked
package dev.cinelog.command.engagement;

import org.jspecify.annotations.NullMarked;
