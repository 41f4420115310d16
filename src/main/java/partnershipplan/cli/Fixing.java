package partnershipplan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import partnershipplan.edit.Fixed;
import partnershipplan.edit.Fixer;
import partnershipplan.edit.UnifiedDiff;
import partnershipplan.finding.Checked;
import partnershipplan.finding.Finding;
import partnershipplan.parse.Parsed;
import partnershipplan.parse.PlanParser;

/** Fixes each plan that is checked, and writes it or shows what it would write. */
final class Fixing implements CheckRun.Judge {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Check check;
    private final boolean diff;
    private final boolean quiet;

    /** How the plan of an input is checked. */
    interface Check {
        Checked check(Inputs.Input input, Parsed parsed);
    }

    /** @param diff whether to show the changes instead of making them */
    Fixing(Check check, boolean diff, boolean quiet) {
        this.check = check;
        this.diff = diff;
        this.quiet = quiet;
    }

    @Override
    public CheckRun.Outcome check(CheckRun.Read read) throws IOException {
        Fixed fixed = new Fixer(parsed -> check.check(read.input(), parsed)).fix(read.parsed());
        if (diff) {
            return show(fixed);
        }
        Path path = read.input().path();
        return path == null ? pass(read, fixed) : write(read, path, fixed);
    }

    private CheckRun.Outcome show(Fixed fixed) {
        // As they may be printed: what nobody may read is hidden in both.
        String changes = UnifiedDiff.of(fixed.before().source(), fixed.after().source());
        return new CheckRun.Outcome(
                fixed.after(),
                "",
                note(fixed, " to make"),
                changes.getBytes(StandardCharsets.UTF_8),
                fixed.isChanged());
    }

    /** Standard input comes out at standard output, changed or not. */
    private CheckRun.Outcome pass(CheckRun.Read read, Fixed fixed) {
        if (read.bytes().length > PlanParser.MAX_BYTES) {
            return CheckRun.Outcome.failure(
                    fixed.before(), "cannot fix " + read.input().name() + ": it is over 2 MB");
        }
        return new CheckRun.Outcome(fixed.after(), "", note(fixed, ""), bytes(read, fixed), false);
    }

    private CheckRun.Outcome write(CheckRun.Read read, Path path, Fixed fixed) throws IOException {
        if (!fixed.isChanged()) {
            return CheckRun.Outcome.of(fixed.after());
        }
        if (!Files.isWritable(path)) {
            return CheckRun.Outcome.failure(
                    fixed.before(), "cannot write " + read.input().name() + ": permission denied");
        }
        try {
            SafeFiles.replace(path, bytes(read, fixed));
        } catch (FailureException e) {
            return CheckRun.Outcome.failure(fixed.before(), String.valueOf(e.getMessage()));
        }
        return new CheckRun.Outcome(fixed.after(), "", note(fixed, ""), CheckRun.Outcome.NOTHING, false);
    }

    private static byte[] bytes(CheckRun.Read read, Fixed fixed) {
        if (!fixed.isChanged()) {
            return read.bytes();
        }
        byte[] text = fixed.text().getBytes(StandardCharsets.UTF_8);
        if (!startsWithMark(read.bytes())) {
            return text;
        }
        byte[] marked = new byte[text.length + BYTE_ORDER_MARK.length];
        System.arraycopy(BYTE_ORDER_MARK, 0, marked, 0, BYTE_ORDER_MARK.length);
        System.arraycopy(text, 0, marked, BYTE_ORDER_MARK.length, text.length);
        return marked;
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length > 2
                && bytes[0] == BYTE_ORDER_MARK[0]
                && bytes[1] == BYTE_ORDER_MARK[1]
                && bytes[2] == BYTE_ORDER_MARK[2];
    }

    /** Such as {@code plan.yaml: 3 fixes: 1 format/id, 2 format/key-missing}. */
    private String note(Fixed fixed, String yet) {
        if (quiet || !fixed.isChanged()) {
            return "";
        }
        Map<String, Integer> rules = new TreeMap<>();
        for (Finding finding : fixed.mended()) {
            rules.merge(finding.rule(), 1, Integer::sum);
        }
        StringBuilder note = new StringBuilder();
        rules.forEach((rule, count) -> note.append(note.isEmpty() ? "" : ", ")
                .append(count)
                .append(' ')
                .append(rule));
        int count = fixed.mended().size();
        return fixed.after().source().name() + ": " + count + (count == 1 ? " fix" : " fixes") + yet + ": " + note;
    }
}
