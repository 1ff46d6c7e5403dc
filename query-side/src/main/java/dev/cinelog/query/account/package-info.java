/**
 * What lets people in, credentials, foreign identities, open sessions, API keys, and the webhooks that belong to an account as its
 * keys do. Only the edge's sign-in and whoever sends notices ask here.
 */
@NullMarked
package dev.cinelog.query.account;

import org.jspecify.annotations.NullMarked;
