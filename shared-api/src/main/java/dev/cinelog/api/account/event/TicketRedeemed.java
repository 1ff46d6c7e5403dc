package dev.cinelog.api.account.event;

import org.axonframework.serialization.Revision;

/** A ticket, issued where a browser could send no header, was used. */
@Revision("1")
public record TicketRedeemed(String ticketId) {}
