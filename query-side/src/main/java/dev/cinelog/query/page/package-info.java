/** What all lists that are read page by page share. */
@NullMarked
package dev.cinelog.query.page;

import org.jspecify.annotations.NullMarked;
