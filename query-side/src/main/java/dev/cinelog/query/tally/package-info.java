/** What a person's videos come to: the sums that creator statistics and leaderboard each keep in tables of their own. */
@NullMarked
package dev.cinelog.query.tally;

import org.jspecify.annotations.NullMarked;
