/** The evidence that history was not changed. */
@NullMarked
package dev.cinelog.api.audit;

import org.jspecify.annotations.NullMarked;
