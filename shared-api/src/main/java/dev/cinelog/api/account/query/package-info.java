/** What can be asked about accounts, and the answers. */
@NullMarked
package dev.cinelog.api.account.query;

import org.jspecify.annotations.NullMarked;
