/** How PostgreSQL is connected to, by whoever connects. */
@NullMarked
package dev.cinelog.query.connection;

import org.jspecify.annotations.NullMarked;
