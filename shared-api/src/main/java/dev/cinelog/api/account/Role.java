package dev.cinelog.api.account;

/** What an account may do. {@code CREATOR} comes with the first published video; the others are granted by operators. */
public enum Role {
    USER,
    CREATOR,
    ADMIN,
    AUDITOR
}
