/** Appends every event to the tree, in the order that is the order of history from then on. */
@NullMarked
package dev.cinelog.query.audit.chain;

import org.jspecify.annotations.NullMarked;
