/** What operators may ask of a read model. */
@NullMarked
package dev.cinelog.api.readmodel.command;

import org.jspecify.annotations.NullMarked;
