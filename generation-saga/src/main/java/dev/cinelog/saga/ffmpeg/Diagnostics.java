package dev.cinelog.saga.ffmpeg;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** The last words of a run, in one line that may be shown: no paths, no addresses, no control characters. */
final class Diagnostics {

    private static final int LINES = 4;
    private static final int LONGEST = 300;
    private static final Pattern PATH = Pattern.compile("file:/.*?(?=: |'|$)|(/[^\\s'\",:]+)+");
    private static final Pattern ADDRESS = Pattern.compile(" @ 0x[0-9a-f]+");
    private static final Pattern UNFIT = Pattern.compile("[\\p{C}\\s]+");

    private final Deque<String> last = new ArrayDeque<>();

    synchronized void add(String line) {
        last.addLast(line);
        if (last.size() > LINES) {
            last.removeFirst();
        }
    }

    @Override
    public synchronized String toString() {
        String text = String.join("; ", last);
        text = PATH.matcher(text).replaceAll("file");
        text = ADDRESS.matcher(text).replaceAll("");
        text = UNFIT.matcher(text).replaceAll(" ").strip();
        return text.length() <= LONGEST ? text : text.substring(text.length() - LONGEST);
    }
}
