package dev.cinelog.app.cli.readmodel;

import tools.jackson.databind.JsonNode;

/** An event that could not be applied, as the server answers it. */
record DeadLetter(String eventId, String sequence, String type, String cause, String parkedAt, JsonNode payload) {}
