/** The feed's identity provider: its accounts here, its redirects, its webhooks. */
@NullMarked
package dev.cinelog.rest.supabase;

import org.jspecify.annotations.NullMarked;
