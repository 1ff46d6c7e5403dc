/** What every context speaks with: refusals, personal data, and what a command published. Contexts have packages of their own. */
@NullMarked
package dev.cinelog.api;

import org.jspecify.annotations.NullMarked;
