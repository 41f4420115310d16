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
import partnershipplan.finding.Finding;
import partnershipplan.parse.Parsed;
import partnershipplan.parse.PlanParser;

/** Fixes each plan that is checked, and writes it or shows what it would write. */
final class Fixing implements CheckRun.Judge {
    private final LintRun run;
    private final boolean diff;
    private final boolean quiet;

    /** @param diff whether to show the changes instead of making them */
    Fixing(LintRun run, boolean diff, boolean quiet) {
        this.run = run;
        this.diff = diff;
        this.quiet = quiet;
    }

    @Override
    public CheckRun.Outcome check(CheckRun.Read read) throws IOException {
        Fixed fixed = new Fixer(parsed -> run.check(read.input(), parsed)).fix(read.parsed());
        if (fixed.isChanged()) {
            fixed = concealed(fixed, read);
        }
        if (diff) {
            return show(read, fixed);
        }
        Path path = read.input().path();
        return path == null ? pass(read, fixed) : write(read, path, fixed);
    }

    /** What was found in either text is hidden in both: a fix may make it look like nothing that is looked for. */
    private Fixed concealed(Fixed fixed, CheckRun.Read read) {
        Parsed before = read.parsed();
        byte[] text = fixed.text().getBytes(StandardCharsets.UTF_8);
        Parsed after = PlanParser.parse(before.source().name(), text, before.reading());
        return new Fixed(
                fixed.text(),
                run.concealment(read.input(), after).of(fixed.before()),
                run.concealment(read.input(), before).of(fixed.after()),
                fixed.mended());
    }

    private CheckRun.Outcome show(CheckRun.Read read, Fixed fixed) {
        // As they may be printed: what nobody may read is hidden in both.
        String changes = UnifiedDiff.of(
                ByteOrderMark.shown(fixed.before().source(), read.bytes()),
                ByteOrderMark.shown(fixed.after().source(), read.bytes()));
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
                    fixed.before(), "cannot fix " + fixed.before().source().name() + ": it is over 2 MB");
        }
        return new CheckRun.Outcome(fixed.after(), "", note(fixed, ""), bytes(read, fixed), false);
    }

    private CheckRun.Outcome write(CheckRun.Read read, Path path, Fixed fixed) throws IOException {
        if (!fixed.isChanged()) {
            return CheckRun.Outcome.of(fixed.after());
        }
        if (!Files.isWritable(path)) {
            return CheckRun.Outcome.failure(
                    fixed.before(), "cannot write " + fixed.before().source().name() + ": permission denied");
        }
        try {
            SafeFiles.replace(path, bytes(read, fixed));
        } catch (FailureException e) {
            return CheckRun.Outcome.failure(fixed.before(), told(e, path, fixed));
        }
        return new CheckRun.Outcome(fixed.after(), "", note(fixed, ""), CheckRun.Outcome.NOTHING, false);
    }

    /** The file goes by the name that reports may print. */
    private static String told(FailureException e, Path path, Fixed fixed) {
        return String.valueOf(e.getMessage())
                .replace(path.toString(), fixed.before().source().name());
    }

    private static byte[] bytes(CheckRun.Read read, Fixed fixed) {
        return fixed.isChanged() ? ByteOrderMark.bytes(fixed.text(), read.bytes()) : read.bytes();
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
