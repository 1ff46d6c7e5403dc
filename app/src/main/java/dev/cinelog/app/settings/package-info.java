/** What can be set, one record a concern, and what stands when nothing is. */
@NullMarked
package dev.cinelog.app.settings;

import org.jspecify.annotations.NullMarked;
