package dev.cinelog.app.personal;

/**
 * A field that is encrypted.
 *
 * @param name its name in JSON
 * @param of the name, in JSON, of the field that says whose it is
 */
record PersonalField(String name, String of) {}
