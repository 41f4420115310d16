package partnershipplan.render.prose;

/** The text of a block of code, without tabs, trailing spaces and outer blank lines. */
final class CodeText {
    private CodeText() {}

    /** Ends with a line feed unless it is empty. */
    static String of(String literal) {
        StringBuilder text = new StringBuilder();
        int blank = 0;
        for (String raw : Characters.clean(literal).split("\n", -1)) {
            String line = BidiBalance.balanced(raw.replace("\t", "    ")).stripTrailing();
            if (line.isEmpty()) {
                blank++;
            } else {
                text.append("\n".repeat(text.isEmpty() ? 0 : blank))
                        .append(line)
                        .append('\n');
                blank = 0;
            }
        }
        return text.toString();
    }
}
