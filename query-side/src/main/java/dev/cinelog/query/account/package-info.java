/** What lets people in: credentials, foreign identities, open sessions, API keys. Only the edge's sign-in asks here. */
@NullMarked
package dev.cinelog.query.account;

import org.jspecify.annotations.NullMarked;
