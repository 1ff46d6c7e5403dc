package dev.cinelog.saga.webhook;

/**
 * How a receiver answered, if it did.
 *
 * @param status of the answer, 0 where there was none
 * @param inWords for a log: without the address, which may hold a secret
 */
record Reply(int status, String inWords) {

    private static final int GONE = 410;

    static Reply answered(int status) {
        return new Reply(status, "answered " + status);
    }

    static Reply none(String why) {
        return new Reply(0, why);
    }

    boolean taken() {
        return status >= 200 && status < 300;
    }

    boolean gone() {
        return status == GONE;
    }
}
