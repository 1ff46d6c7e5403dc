package dev.cinelog.app.cli.demo;

/** What signing up answers, as far as it is needed here. */
record SignedUp(Session session) {

    record Session(String accessToken) {}
}
