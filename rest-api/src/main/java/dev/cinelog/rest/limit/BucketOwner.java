package dev.cinelog.rest.limit;

/** Whose bucket a request is counted in. */
enum BucketOwner {
    /** The account's that signed in; where nobody did, the address's. */
    ACCOUNT,
    /** The address's, whoever signed in. */
    ADDRESS
}
