/** How any failure, wherever it happens, becomes the error of the contract that was spoken to. Never a stack trace. */
@NullMarked
package dev.cinelog.rest.error;

import org.jspecify.annotations.NullMarked;
