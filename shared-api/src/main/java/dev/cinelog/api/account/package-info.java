/** Who people are: accounts, the names they sign in with, their sessions, API keys and webhooks. */
@NullMarked
package dev.cinelog.api.account;

import org.jspecify.annotations.NullMarked;
