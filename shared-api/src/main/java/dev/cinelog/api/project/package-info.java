/** What people sort their jobs by. */
@NullMarked
package dev.cinelog.api.project;

import org.jspecify.annotations.NullMarked;
