/**
 * The {@code sora} contract: own videos alone, one token without a refresh, everything below {@code /sora}. As in its document's
 * database, what is not set is null.
 */
@NullMarked
package dev.cinelog.rest.sora;

import org.jspecify.annotations.NullMarked;
