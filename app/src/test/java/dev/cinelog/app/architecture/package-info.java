/** What holds for all code, checked on the compiled classes; each rule also rejects code that breaks it. */
@NullMarked
package dev.cinelog.app.architecture;

import org.jspecify.annotations.NullMarked;
