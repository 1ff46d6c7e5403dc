/** What can be asked about history, and the answers. */
@NullMarked
package dev.cinelog.api.history.query;

import org.jspecify.annotations.NullMarked;
