/** Accounts, the names they are found by, their sessions and API keys. */
@NullMarked
package dev.cinelog.command.account;

import org.jspecify.annotations.NullMarked;
