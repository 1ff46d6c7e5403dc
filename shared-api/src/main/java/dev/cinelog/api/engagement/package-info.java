/** What people do with what others made: reactions and views. */
@NullMarked
package dev.cinelog.api.engagement;

import org.jspecify.annotations.NullMarked;
