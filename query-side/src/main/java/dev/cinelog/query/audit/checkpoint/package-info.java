/**
 * Signed statements of how long history is and what its root is, in the format that transparency logs use (C2SP signed notes and
 * checkpoints), so that other verifiers can read them. Keys and copies elsewhere belong to those who run this.
 */
@NullMarked
package dev.cinelog.query.audit.checkpoint;

import org.jspecify.annotations.NullMarked;
