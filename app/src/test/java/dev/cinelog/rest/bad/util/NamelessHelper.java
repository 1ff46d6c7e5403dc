package dev.cinelog.rest.bad.util;

/** A name that says nothing, in a package that says nothing. */
public class NamelessHelper {}
