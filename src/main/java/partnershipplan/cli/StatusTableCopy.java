package partnershipplan.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import partnershipplan.audience.Audience;
import partnershipplan.model.Visibility;
import partnershipplan.render.text.StatusTable;
import partnershipplan.status.Outlook;
import partnershipplan.status.StatusCounts;
import partnershipplan.terminal.Ink;

/** The status of several plans as a table for a terminal. */
final class StatusTableCopy implements StatusCopy {
    private final Writer out;
    private final StatusTable table;
    private boolean begun;

    StatusTableCopy(Writer out, Ink ink, Audience audience, Outlook outlook) {
        this.out = out;
        this.table = new StatusTable(ink, audience.level() == Visibility.INTERNAL, outlook.horizon());
    }

    @Override
    public void plan(Told told) throws IOException {
        if (!begun) {
            out.append(table.head());
            begun = true;
        }
        out.append(table.row(told.input().name(), told.counts()));
    }

    @Override
    public void end(int plans, StatusCounts totals, Map<String, Integer> unread) throws IOException {
        if (begun) {
            out.append(table.totals(plans, totals, unread.size()));
        }
    }
}
