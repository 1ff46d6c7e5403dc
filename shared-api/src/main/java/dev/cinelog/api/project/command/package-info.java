/** What can be asked of a project. */
@NullMarked
package dev.cinelog.api.project.command;

import org.jspecify.annotations.NullMarked;
