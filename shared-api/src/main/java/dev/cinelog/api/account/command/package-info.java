/** What can be asked of accounts, login names and sessions. */
@NullMarked
package dev.cinelog.api.account.command;

import org.jspecify.annotations.NullMarked;
