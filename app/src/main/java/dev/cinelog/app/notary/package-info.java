/** Who vouches for history here: the keys that sign checkpoints, on disk, and the bucket that copies of them are sent to. */
@NullMarked
package dev.cinelog.app.notary;

import org.jspecify.annotations.NullMarked;
