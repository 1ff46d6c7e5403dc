/** What can be asked of accounts, login names, sessions, API keys and webhooks. */
@NullMarked
package dev.cinelog.api.account.command;

import org.jspecify.annotations.NullMarked;
