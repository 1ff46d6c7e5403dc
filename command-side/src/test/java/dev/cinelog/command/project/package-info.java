@NullMarked
package dev.cinelog.command.project;

import org.jspecify.annotations.NullMarked;
