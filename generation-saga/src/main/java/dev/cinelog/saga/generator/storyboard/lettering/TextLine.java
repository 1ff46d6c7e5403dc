package dev.cinelog.saga.generator.storyboard.lettering;

import java.awt.font.TextLayout;

/** One set line and the characters in it. */
record TextLine(TextLayout layout, String text) {}
