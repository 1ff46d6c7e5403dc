/**
 * What auditors need of those who decide: the state of any aggregate at any time, from its events, and the record of who looked at
 * personal data. Nothing here loads an aggregate to have it decide.
 */
@NullMarked
package dev.cinelog.command.history;

import org.jspecify.annotations.NullMarked;
