/** Who people are: accounts, the names they sign in with, their sessions and API keys. */
@NullMarked
package dev.cinelog.api.account;

import org.jspecify.annotations.NullMarked;
