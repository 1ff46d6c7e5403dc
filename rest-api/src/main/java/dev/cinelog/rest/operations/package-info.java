/** The {@code operations} contract, for operators and auditors. */
@NullMarked
package dev.cinelog.rest.operations;

import org.jspecify.annotations.NullMarked;
