/** Addresses, as they are written and where they lie. */
@NullMarked
package dev.cinelog.api.address;

import org.jspecify.annotations.NullMarked;
