package dev.cinelog.rest.studio;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cinelog.api.FieldError;
import java.util.List;

/**
 * How this contract says no, by RFC 9457.
 *
 * @param title what the status is called
 * @param detail fit for a toast, always text
 * @param code stable, lower case
 * @param errors the offending fields, if any
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, String code, List<FieldError> errors) {}
