/** What the tests of several packages share: a command bus that does as it is told, and a PostgreSQL. */
@NullMarked
package dev.cinelog.saga;

import org.jspecify.annotations.NullMarked;
