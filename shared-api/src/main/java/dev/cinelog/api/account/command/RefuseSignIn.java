package dev.cinelog.api.account.command;

import dev.cinelog.api.account.LoginNameId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Record that signing in with a name was refused; at most once a window, so that nobody grows the store for ever.
 *
 * @param refusalId keyed hash of the name and the window
 * @param loginNameId the name that was tried
 */
public record RefuseSignIn(@TargetAggregateIdentifier String refusalId, LoginNameId loginNameId) {}
