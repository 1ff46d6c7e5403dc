/** What happened to projects. For ever. */
@NullMarked
package dev.cinelog.api.project.event;

import org.jspecify.annotations.NullMarked;
