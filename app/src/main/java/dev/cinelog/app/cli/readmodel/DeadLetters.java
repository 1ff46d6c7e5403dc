package dev.cinelog.app.cli.readmodel;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Events that could not be applied, as the server answers them. */
record DeadLetters(List<JsonNode> deadLetters) {}
