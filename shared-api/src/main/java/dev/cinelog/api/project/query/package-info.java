/** What can be asked about projects, and the answers. */
@NullMarked
package dev.cinelog.api.project.query;

import org.jspecify.annotations.NullMarked;
