package dev.cinelog.rest.error;

import dev.cinelog.api.FieldError;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Finds the field that made a JSON body unreadable, when it was a field and not the JSON. */
final class UnreadableField {

    private UnreadableField() {}

    static @Nullable FieldError of(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if ((cause instanceof MismatchedInputException || cause instanceof InputCoercionException)
                    && !((JacksonException) cause).getPath().isEmpty()) {
                return new FieldError(path((JacksonException) cause), "has the wrong type.");
            }
        }
        return null;
    }

    private static String path(JacksonException failure) {
        var path = new StringBuilder();
        for (JacksonException.Reference step : failure.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}
