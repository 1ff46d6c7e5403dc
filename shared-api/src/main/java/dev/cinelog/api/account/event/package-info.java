/** What happened to accounts, login names and sessions. For ever. */
@NullMarked
package dev.cinelog.api.account.event;

import org.jspecify.annotations.NullMarked;
