package dev.cinelog.saga.generator.storyboard.lettering;

import java.text.Normalizer;

/**
 * Makes a prompt fit to be set: composed (NFC), one space or one line end between words, nothing invisible except what
 * Arabic and Indic scripts need, no heaps of marks.
 */
final class PromptText {

    private static final int MOST_MARKS = 3;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private final StringBuilder text = new StringBuilder();
    private int marks;
    private boolean afterPicture;

    private PromptText() {}

    static String clean(String prompt) {
        PromptText cleaning = new PromptText();
        Normalizer.normalize(prompt, Normalizer.Form.NFC).codePoints().forEach(cleaning::add);
        return cleaning.text.toString().strip();
    }

    private void add(int character) {
        switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> addMark(character);
            case Character.FORMAT -> addFormat(character);
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                addSpace(isLineEnd(character));
            case Character.SPACE_SEPARATOR -> addSpace(false);
            case Character.SURROGATE -> addVisible(0xFFFD);
            default -> addVisible(character);
        }
    }

    private void addVisible(int character) {
        if (!isSkinTone(character) || !afterPicture) {
            text.appendCodePoint(character);
            marks = 0;
            afterPicture = isPicture(character);
        }
    }

    private void addMark(int character) {
        boolean presentation = isBetween(character, 0xFE00, 0xFE0F) || character == 0x20E3;
        if (!presentation && ++marks <= MOST_MARKS) {
            text.appendCodePoint(character);
        }
    }

    /** Joined emoji are shown one by one: no font here joins them. */
    private void addFormat(int character) {
        if (character == NON_JOINER || (character == JOINER && !afterPicture)) {
            text.appendCodePoint(character);
        }
    }

    private void addSpace(boolean lineEnd) {
        int last = text.length() - 1;
        boolean spaced = last < 0 || Character.isWhitespace(text.charAt(last));
        if (!spaced) {
            text.append(lineEnd ? '\n' : ' ');
        } else if (lineEnd && last >= 0) {
            text.setCharAt(last, '\n');
        }
        marks = 0;
        afterPicture = false;
    }

    private static boolean isLineEnd(int character) {
        return character == '\n'
                || character == '\r'
                || character == 0x85
                || character == 0x2028
                || character == 0x2029;
    }

    private static boolean isSkinTone(int character) {
        return isBetween(character, 0x1F3FB, 0x1F3FF);
    }

    /** Whether it is one of the planes and blocks of emoji. */
    static boolean isPicture(int character) {
        return isBetween(character, 0x1F000, 0x1FAFF) || isBetween(character, 0x2600, 0x27BF);
    }

    private static boolean isBetween(int character, int first, int last) {
        return character >= first && character <= last;
    }
}
