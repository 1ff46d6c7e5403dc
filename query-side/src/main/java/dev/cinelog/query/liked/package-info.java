/** What a person likes. */
@NullMarked
package dev.cinelog.query.liked;

import org.jspecify.annotations.NullMarked;
