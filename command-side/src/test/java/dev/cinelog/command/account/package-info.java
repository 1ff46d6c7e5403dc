/** Accounts, login names and sessions, fact by fact. */
@NullMarked
package dev.cinelog.command.account;

import org.jspecify.annotations.NullMarked;
