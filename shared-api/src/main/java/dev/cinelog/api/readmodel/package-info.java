/** Read models as those see them who operate Cinelog: how they stand, and how they are made anew. */
@NullMarked
package dev.cinelog.api.readmodel;

import org.jspecify.annotations.NullMarked;
