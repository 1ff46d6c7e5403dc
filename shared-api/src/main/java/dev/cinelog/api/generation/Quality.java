package dev.cinelog.api.generation;

/** How much detail a rendered video keeps, and how large its file becomes. */
public enum Quality {
    LOW,
    MEDIUM,
    HIGH
}
