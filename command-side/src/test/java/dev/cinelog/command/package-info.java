/** Every aggregate from outside: what happened, what is asked, what comes of it. */
@NullMarked
package dev.cinelog.command;

import org.jspecify.annotations.NullMarked;
