/** How events become rows: the fold that live processing and rebuilding share, its dead letters, and its announcements. */
@NullMarked
package dev.cinelog.query.projection;

import org.jspecify.annotations.NullMarked;
