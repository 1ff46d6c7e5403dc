package dev.cinelog.api.audit.query;

import java.util.List;

/** Some lines of an export, and the line that proves them. */
public record ExportPage(List<ExportedEvent> events, ExportProof proof) {}
