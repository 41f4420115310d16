package partnershipplan.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import partnershipplan.audience.Audience;
import partnershipplan.export.StatusJson;
import partnershipplan.status.Outlook;
import partnershipplan.status.StatusCounts;

/** The status as JSON. */
final class StatusJsonCopy implements StatusCopy {
    private final StatusJson json;

    StatusJsonCopy(Writer out, Outlook outlook, Audience audience) throws IOException {
        this.json = new StatusJson(out, outlook, audience);
    }

    @Override
    public void plan(Told told) throws IOException {
        json.plan(told.input().name(), told.seen(), told.status());
    }

    @Override
    public void end(int plans, StatusCounts totals, Map<String, Integer> unread) throws IOException {
        json.end(plans, totals, unread);
    }
}
