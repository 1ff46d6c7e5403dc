/** Videos and downloads, fact by fact. */
@NullMarked
package dev.cinelog.command.video;

import org.jspecify.annotations.NullMarked;
