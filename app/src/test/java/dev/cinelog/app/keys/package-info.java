/** The keys of persons: made once, destroyed everywhere. */
@NullMarked
package dev.cinelog.app.keys;

import org.jspecify.annotations.NullMarked;
