/** What the application is made of: its beans, and the parts of Axon that do the work. */
@NullMarked
package dev.cinelog.app.wiring;

import org.jspecify.annotations.NullMarked;
