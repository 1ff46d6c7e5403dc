/** The contract that history and the buses are held to: approved event files, and messages that survive being written. */
@NullMarked
package dev.cinelog.api;

import org.jspecify.annotations.NullMarked;
