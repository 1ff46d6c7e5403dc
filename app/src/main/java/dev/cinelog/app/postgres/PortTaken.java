package dev.cinelog.app.postgres;

/** Somebody took the port between its choice and the start. */
final class PortTaken extends Exception {

    private static final long serialVersionUID = 1L;
}
