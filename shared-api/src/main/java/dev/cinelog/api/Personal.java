package dev.cinelog.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a field of an event, or of an aggregate, that tells something about a person and goes when that person asks to be
 * forgotten. It is a text; once forgotten it reads as {@link #ERASED}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Personal {

    /** What stands where nobody can read any more what stood. */
    String ERASED = "[erased]";

    /** The field beside it that names the person: an {@code AccountId}. */
    String of();
}
