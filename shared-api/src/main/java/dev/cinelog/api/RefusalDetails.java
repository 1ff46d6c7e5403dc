package dev.cinelog.api;

import java.util.List;

/**
 * What crosses the bus instead of an exception class.
 *
 * @param code the reason, for programs
 * @param message the reason, for people; fit for a toast, without secrets
 * @param fields the offending fields, if any
 */
public record RefusalDetails(ErrorCode code, String message, List<FieldError> fields) {}
