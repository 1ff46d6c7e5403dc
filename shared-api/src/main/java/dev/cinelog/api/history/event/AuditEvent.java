package dev.cinelog.api.history.event;

import dev.cinelog.api.history.AuditActId;

/** What was done to be sure of history, and what came of it. */
public sealed interface AuditEvent
        permits VerificationStarted,
                HistoryVerified,
                TamperingDetected,
                VerificationFailed,
                HistoryExported,
                SigningKeyChanged {

    AuditActId actId();
}
