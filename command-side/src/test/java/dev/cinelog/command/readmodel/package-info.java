@NullMarked
package dev.cinelog.command.readmodel;

import org.jspecify.annotations.NullMarked;
