/** How events of old revisions are read: one upcaster a change, in the order of the revisions. */
@NullMarked
package dev.cinelog.api.revision;

import org.jspecify.annotations.NullMarked;
