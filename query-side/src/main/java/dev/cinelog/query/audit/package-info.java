/** The audit trail: what makes it impossible to change history unnoticed, and how auditors read it. */
@NullMarked
package dev.cinelog.query.audit;

import org.jspecify.annotations.NullMarked;
