/** The event store as it lies, below Axon: rows and bytes, for those who rebuild from them or vouch for them. Nothing here writes. */
@NullMarked
package dev.cinelog.query.store;

import org.jspecify.annotations.NullMarked;
