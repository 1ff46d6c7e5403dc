/** Each creator's totals, and the profile page made of them. */
@NullMarked
package dev.cinelog.query.creatorstats;

import org.jspecify.annotations.NullMarked;
