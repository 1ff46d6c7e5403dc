/** How often what comes all the time is attended to. */
@NullMarked
package dev.cinelog.query.pace;

import org.jspecify.annotations.NullMarked;
