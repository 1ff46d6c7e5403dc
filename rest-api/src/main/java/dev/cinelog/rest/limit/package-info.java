/** How often one may ask: what is limited by what, and the buckets that are counted in. Each contract lists its own limits. */
@NullMarked
package dev.cinelog.rest.limit;

import org.jspecify.annotations.NullMarked;
