package dev.cinelog.api;

/** The metadata keys that say who did a thing, why, and from where. They travel from a request to its last consequence. */
public final class Provenance {

    /** The account that acted, absent for anonymous viewers; {@code system} for the product itself. */
    public static final String ACTOR = "actor";

    /** The message that set everything off. */
    public static final String CORRELATION_ID = "correlationId";

    /** The message that this one directly follows from. */
    public static final String CAUSATION_ID = "causationId";

    /** The event that set off the command behind an event; absent where somebody asked for it. */
    public static final String CAUSED_BY = "causedBy";

    /** The HTTP contract that the request came through. */
    public static final String CONTRACT = "contract";

    private Provenance() {}
}
