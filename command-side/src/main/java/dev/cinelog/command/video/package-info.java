/** Videos and what is done with them whole. */
@NullMarked
package dev.cinelog.command.video;

import org.jspecify.annotations.NullMarked;
