/** What may be done to read models, and when not. */
@NullMarked
package dev.cinelog.command.readmodel;

import org.jspecify.annotations.NullMarked;
