package dev.cinelog.api.account.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Use up a ticket; a second time is refused as already there. */
public record RedeemTicket(@TargetAggregateIdentifier String ticketId) {}
