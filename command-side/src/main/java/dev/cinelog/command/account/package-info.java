/** Accounts, the names they are found by, and their sessions. */
@NullMarked
package dev.cinelog.command.account;

import org.jspecify.annotations.NullMarked;
