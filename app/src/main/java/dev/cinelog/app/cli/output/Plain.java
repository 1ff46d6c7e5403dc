package dev.cinelog.app.cli.output;

/** Text of strangers, made fit for a terminal: what they typed must not move a cursor, change a title or forge a line. */
public final class Plain {

    private Plain() {}

    /** The text on one line, with a mark for each control and each direction-changing character. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().map(Plain::shown).forEach(line::appendCodePoint);
        return line.toString();
    }

    private static int shown(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> '\uFFFD';
            default -> codePoint;
        };
    }
}
