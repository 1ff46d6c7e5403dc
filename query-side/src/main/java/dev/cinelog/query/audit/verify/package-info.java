/** Reads all of history again and names the first thing that is not what it was. */
@NullMarked
package dev.cinelog.query.audit.verify;

import org.jspecify.annotations.NullMarked;
