/** How people stand as creators: their totals and their rank. */
@NullMarked
package dev.cinelog.api.creator;

import org.jspecify.annotations.NullMarked;
