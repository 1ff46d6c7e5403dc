/** What auditors do that is itself history. */
@NullMarked
package dev.cinelog.api.history.command;

import org.jspecify.annotations.NullMarked;
