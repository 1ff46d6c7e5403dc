/**
 * The {@code operations} contract: what operators do ({@code /ops}, role {@code admin}) and what auditors read ({@code /audit}, role
 * {@code auditor}, and nothing there changes anything). Errors are problems by RFC 9457.
 */
@NullMarked
package dev.cinelog.rest.operations;

import org.jspecify.annotations.NullMarked;
