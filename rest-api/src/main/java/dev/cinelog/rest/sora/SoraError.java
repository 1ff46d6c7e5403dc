package dev.cinelog.rest.sora;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cinelog.api.FieldError;
import java.util.List;

/**
 * How this contract says no.
 *
 * @param error stable, upper case
 * @param message fit for people
 * @param fields the offending fields, if any
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SoraError(String error, String message, int statusCode, List<FieldError> fields) {}
