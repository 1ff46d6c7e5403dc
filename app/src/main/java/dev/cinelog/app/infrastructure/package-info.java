/** Databases, object stores and FFmpeg: embedded where nothing else is configured. */
@NullMarked
package dev.cinelog.app.infrastructure;

import org.jspecify.annotations.NullMarked;
