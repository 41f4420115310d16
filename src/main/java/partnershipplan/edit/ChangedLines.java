package partnershipplan.edit;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import partnershipplan.source.SourceText;

/** The lines in which two texts of a file differ, for people to look at. */
public final class ChangedLines {
    private ChangedLines() {}

    /**
     * A line that is gone, or new.
     *
     * @param number where it stands: in the old text if it is gone, else in the new one
     */
    public record Line(int number, boolean gone, String text) {}

    /** The lines, those that are gone before those in their place. */
    public static List<Line> of(SourceText before, SourceText after) {
        List<Line> changed = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(before.lines(), after.lines()).getDeltas()) {
            int gone = delta.getSource().getPosition() + 1;
            for (String line : delta.getSource().getLines()) {
                changed.add(new Line(gone++, true, line));
            }
            int added = delta.getTarget().getPosition() + 1;
            for (String line : delta.getTarget().getLines()) {
                changed.add(new Line(added++, false, line));
            }
        }
        return changed;
    }
}
