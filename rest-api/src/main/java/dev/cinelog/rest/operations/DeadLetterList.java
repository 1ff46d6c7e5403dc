package dev.cinelog.rest.operations;

import java.util.List;

/** Events that a read model could not apply, oldest first; the first 200 where there are more. */
public record DeadLetterList(List<ParkedEvent> deadLetters) {}
