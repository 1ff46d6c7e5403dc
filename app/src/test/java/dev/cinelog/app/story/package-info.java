/** One story a contract, from the first visit to a restart, on a server of its own. */
@NullMarked
package dev.cinelog.app.story;

import org.jspecify.annotations.NullMarked;
