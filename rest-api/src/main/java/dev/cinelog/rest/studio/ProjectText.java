package dev.cinelog.rest.studio;

/** How long the texts of a project may be, in code points. */
final class ProjectText {

    static final int LONGEST_NAME = 255;
    static final int LONGEST_DESCRIPTION = 2_000;

    private ProjectText() {}
}
