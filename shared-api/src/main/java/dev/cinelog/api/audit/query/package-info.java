/** What can be asked about the evidence that history was not changed, and the answers. Hashes travel as base64. */
@NullMarked
package dev.cinelog.api.audit.query;

import org.jspecify.annotations.NullMarked;
