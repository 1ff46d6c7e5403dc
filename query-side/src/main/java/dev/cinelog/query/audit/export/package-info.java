/** History as lines of JSON, with what proves them, and how to check such a file far from any server. */
@NullMarked
package dev.cinelog.query.audit.export;

import org.jspecify.annotations.NullMarked;
