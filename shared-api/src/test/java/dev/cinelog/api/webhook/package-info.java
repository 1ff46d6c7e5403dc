/** Where notices may go, and their signatures. */
@NullMarked
package dev.cinelog.api.webhook;

import org.jspecify.annotations.NullMarked;
