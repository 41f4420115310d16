package partnershipplan.render.prose;

import java.util.ArrayDeque;
import java.util.Deque;

/** Keeps one value's changes of writing direction inside that value. */
final class BidiBalance {
    private static final char POP_DIRECTION = '\u202C';
    private static final char POP_ISOLATE = '\u2069';

    private final Deque<Character> open = new ArrayDeque<>();
    private int isolates;

    /** The text with every direction that it opens closed again, and without closers of what it did not open. */
    static String balanced(String text) {
        BidiBalance balance = new BidiBalance();
        return balance.next(text) + balance.rest();
    }

    /** The next part of a longer text. */
    String next(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (accept(c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** The closers that are still owed. */
    String rest() {
        StringBuilder closers = new StringBuilder();
        while (!open.isEmpty()) {
            closers.append(open.pop().charValue());
        }
        isolates = 0;
        return closers.toString();
    }

    private boolean accept(char c) {
        return switch (c) {
            case '\u202A', '\u202B', '\u202D', '\u202E' -> {
                open.push(POP_DIRECTION);
                yield true;
            }
            case '\u2066', '\u2067', '\u2068' -> {
                open.push(POP_ISOLATE);
                isolates++;
                yield true;
            }
            case POP_DIRECTION -> closeDirection();
            case POP_ISOLATE -> closeIsolate();
            default -> true;
        };
    }

    private boolean closeDirection() {
        boolean opened = !open.isEmpty() && open.peek() == POP_DIRECTION;
        if (opened) {
            open.pop();
        }
        return opened;
    }

    /** The end of an isolate ends every direction opened inside it. */
    private boolean closeIsolate() {
        if (isolates == 0) {
            return false;
        }
        char closed = open.pop();
        while (closed != POP_ISOLATE) {
            closed = open.pop();
        }
        isolates--;
        return true;
    }
}
