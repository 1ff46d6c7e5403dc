/** What people sort their jobs by. */
@NullMarked
package dev.cinelog.command.project;

import org.jspecify.annotations.NullMarked;
