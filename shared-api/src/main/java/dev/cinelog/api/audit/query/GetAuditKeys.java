package dev.cinelog.api.audit.query;

/** Answers the {@link AuditKeys} that checkpoints are or were signed with. */
public record GetAuditKeys() {}
