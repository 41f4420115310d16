package partnershipplan.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import partnershipplan.audience.Audience;
import partnershipplan.model.Plan;
import partnershipplan.render.Form;
import partnershipplan.render.Renderer;
import partnershipplan.status.Outlook;
import partnershipplan.status.StatusCounts;
import partnershipplan.status.StatusRow;

/** The status of several plans as a page: in their language where they have one in common, else in English. */
final class StatusPageCopy implements StatusCopy {
    private final Renderer renderer;
    private final Writer out;
    private final Form form;
    private final Audience audience;
    private final Outlook outlook;
    private final List<StatusRow> rows = new ArrayList<>();
    private final Set<String> languages = new HashSet<>();

    StatusPageCopy(Renderer renderer, Writer out, Form form, Audience audience, Outlook outlook) {
        this.renderer = renderer;
        this.out = out;
        this.form = form;
        this.audience = audience;
        this.outlook = outlook;
    }

    @Override
    public void plan(Told told) {
        Plan plan = told.seen().plan();
        languages.add(plan.language() == null ? "en" : plan.language());
        String name = plan.organization() == null ? null : plan.organization().name();
        rows.add(new StatusRow(told.input().name(), plan.title() == null ? name : plan.title(), told.counts()));
    }

    @Override
    public void end(int plans, StatusCounts totals, Map<String, Integer> unread) throws IOException {
        if (!rows.isEmpty()) {
            String language = languages.size() == 1 ? languages.iterator().next() : "en";
            out.append(new String(
                    renderer.statuses(rows, audience, language, form, outlook).bytes(), StandardCharsets.UTF_8));
        }
    }
}
