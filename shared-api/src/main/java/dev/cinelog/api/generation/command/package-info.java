/** What can be asked of a generation job. */
@NullMarked
package dev.cinelog.api.generation.command;

import org.jspecify.annotations.NullMarked;
