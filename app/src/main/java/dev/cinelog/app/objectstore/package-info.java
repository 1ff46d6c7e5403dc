/** The S3 server that Cinelog brings along for its media. Whoever reads or writes objects speaks S3 to it, as to any other. */
@NullMarked
package dev.cinelog.app.objectstore;

import org.jspecify.annotations.NullMarked;
