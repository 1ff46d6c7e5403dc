/** How creators stand against each other. */
@NullMarked
package dev.cinelog.query.leaderboard;

import org.jspecify.annotations.NullMarked;
