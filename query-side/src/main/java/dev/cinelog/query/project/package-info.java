/** What people sort their jobs by. */
@NullMarked
package dev.cinelog.query.project;

import org.jspecify.annotations.NullMarked;
