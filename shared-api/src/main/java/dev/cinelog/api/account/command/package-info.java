/** What can be asked of accounts, login names, sessions and API keys. */
@NullMarked
package dev.cinelog.api.account.command;

import org.jspecify.annotations.NullMarked;
