package dev.cinelog.rest.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cinelog.api.FieldError;
import java.util.List;

/**
 * How this contract says no.
 *
 * @param message fit for a toast
 * @param error stable, upper case
 * @param fields the offending fields, if any
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ApiError(String message, int statusCode, String error, List<FieldError> fields) {}
