package partnershipplan.report;

import partnershipplan.finding.Finding;
import partnershipplan.finding.Severity;

/**
 * How much was checked and found; waived findings count only as such.
 *
 * @param mendable how many of the findings come with a fix
 */
public record Summary(int files, int errors, int warnings, int infos, int waived, int mendable) {
    /** Nothing checked yet. */
    public static final Summary NONE = new Summary(0, 0, 0, 0, 0, 0);

    /** With one more file and its findings. */
    public Summary plus(Iterable<Finding> findings) {
        int[] count = new int[Severity.values().length];
        int waivedHere = 0;
        int mendableHere = 0;
        for (Finding finding : findings) {
            if (finding.waived()) {
                waivedHere++;
            } else {
                count[finding.severity().ordinal()]++;
                mendableHere += finding.fix() == null ? 0 : 1;
            }
        }
        return new Summary(
                files + 1,
                errors + count[0],
                warnings + count[1],
                infos + count[2],
                waived + waivedHere,
                mendable + mendableHere);
    }

    /** How many findings are at least as bad as the threshold. */
    public int atLeast(Severity threshold) {
        return switch (threshold) {
            case ERROR -> errors;
            case WARNING -> errors + warnings;
            case INFO -> errors + warnings + infos;
        };
    }
}
