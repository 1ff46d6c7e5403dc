/** How files come in: only where a contract says so, within bounds, and gone again when the request has been answered. */
@NullMarked
package dev.cinelog.rest.upload;

import org.jspecify.annotations.NullMarked;
