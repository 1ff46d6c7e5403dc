package dev.cinelog.api.readmodel.query;

import java.util.List;

/** Events that a read model could not apply, oldest first. */
public record DeadLetters(List<DeadLetter> deadLetters) {}
