/** What happened to accounts, login names, sessions and API keys. For ever. */
@NullMarked
package dev.cinelog.api.account.event;

import org.jspecify.annotations.NullMarked;
