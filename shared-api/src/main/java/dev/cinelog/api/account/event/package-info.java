/** What happened to accounts, login names, sessions, API keys and webhooks. For ever. */
@NullMarked
package dev.cinelog.api.account.event;

import org.jspecify.annotations.NullMarked;
