@NullMarked
package dev.cinelog.query.project;

import org.jspecify.annotations.NullMarked;
