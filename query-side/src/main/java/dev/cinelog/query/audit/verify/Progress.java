package dev.cinelog.query.audit.verify;

/** Hears how far a verification is. */
@FunctionalInterface
public interface Progress {

    void at(long checked, long total);
}
