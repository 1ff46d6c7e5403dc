/** How fast: a whole server under load from outside, measured side by side with what its database can do at best. Run by hand. */
@NullMarked
package dev.cinelog.benchmarks;

import org.jspecify.annotations.NullMarked;
