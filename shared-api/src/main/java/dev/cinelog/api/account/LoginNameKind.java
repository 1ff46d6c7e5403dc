package dev.cinelog.api.account;

/** What a login name is; a name is unique within its kind. */
public enum LoginNameKind {
    EMAIL,
    USERNAME,
    IDENTITY
}
