package partnershipplan.render.chapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import partnershipplan.audience.Audience;
import partnershipplan.audience.Seen;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Type;
import partnershipplan.format.Walk;
import partnershipplan.house.Palette;
import partnershipplan.model.Agreement;
import partnershipplan.model.Group;
import partnershipplan.model.Item;
import partnershipplan.model.Metric;
import partnershipplan.model.MustHave;
import partnershipplan.model.Partner;
import partnershipplan.model.PartnershipNeed;
import partnershipplan.model.Plan;
import partnershipplan.model.References;
import partnershipplan.model.Refers;
import partnershipplan.model.Task;
import partnershipplan.render.words.Markup;
import partnershipplan.render.words.Words;
import partnershipplan.vocabulary.Dates;
import partnershipplan.vocabulary.Figures;
import partnershipplan.vocabulary.Labels;

/** What every chapter is written with: the plan that the audience sees, the format's way to write, the language. */
final class Page {
    final Seen seen;
    final Plan plan;
    final Audience audience;
    final Words words;
    final Labels labels;
    final Dates dates;
    final Figures figures;
    final LocalDate today;
    final Map<String, Partner> partners;
    private final Palette palette;
    private final Map<String, String> lines = new HashMap<>();

    /** What a draft leaves blank; null in the documents of the whole plan. */
    final @Nullable DraftBlanks blanks;

    Page(Seen seen, Words words, Labels labels, LocalDate today, Palette palette, @Nullable DraftBlanks blanks) {
        this.seen = seen;
        this.plan = seen.plan();
        this.audience = seen.audience();
        this.words = words;
        this.labels = labels;
        this.dates = new Dates(labels);
        this.figures = new Figures(labels);
        this.today = today;
        this.palette = palette;
        this.blanks = blanks;
        this.partners = Partner.all(plan);
        Walk.items(plan, (item, shape) -> remember(item));
    }

    String organization() {
        var own = plan.organization();
        return own == null || own.name() == null ? labels.word("us") : own.name();
    }

    /** What our organization is called where it is one of several. */
    String us() {
        var own = plan.organization();
        if (own == null) {
            return labels.word("us");
        }
        String name = own.facts().shortName() != null ? own.facts().shortName() : own.name();
        return name == null ? labels.word("us") : name;
    }

    /** The name behind a reference's id. */
    String name(String id) {
        return switch (id) {
            case References.US -> us();
            case References.ALL -> labels.word("all");
            case "formal", "informal" -> labels.word(id);
            default ->
                partners.containsKey(id)
                        ? Objects.requireNonNull(partners.get(id)).name()
                        : lines.getOrDefault("group " + id, id);
        };
    }

    /** The line of the item that an id names. */
    String line(Refers list, String id) {
        return lines.getOrDefault(list + " " + id, id);
    }

    private void remember(Item item) {
        if (item instanceof Group group) {
            lines.put("group " + group.meta().id(), String.valueOf(group.name()));
        } else if (item instanceof PartnershipNeed need) {
            remember(Refers.NEEDS, need, need.need());
        } else if (item instanceof MustHave mustHave) {
            remember(Refers.MUST_HAVES, mustHave, mustHave.requirement());
        } else if (item instanceof Task task) {
            remember(Refers.TASKS, task, task.task());
        } else if (item instanceof Metric metric) {
            remember(Refers.METRICS, metric, metric.metric());
        } else if (item instanceof Agreement agreement) {
            remember(Refers.AGREEMENTS, agreement, title(agreement));
        }
    }

    private void remember(Refers list, Item item, @Nullable String line) {
        if (line != null) {
            lines.putIfAbsent(list + " " + item.meta().id(), line);
        }
    }

    /** An agreement's title, or what kind of document it is. */
    String title(Agreement agreement) {
        if (agreement.title() != null) {
            return agreement.title();
        }
        return agreement.instrument() == null
                ? labels.key("Plan", "agreements")
                : labels.value("instrument", Type.Choice.text(agreement.instrument()));
    }

    /** Charts in the house's colour. What comes from the plan has no quotes in them that are not escaped. */
    List<String> colored(List<String> drawings) {
        List<String> colored = new ArrayList<>();
        for (String drawing : drawings) {
            colored.add(drawing.replace(
                    "\"" + Palette.SHIPPED.main().css() + "\"",
                    "\"" + palette.main().css() + "\""));
        }
        return colored;
    }

    Markup word(String name) {
        return words.text(labels.word(name));
    }

    Markup label(int shape, String key) {
        return words.text(labels.key(FormatTable.shape(shape).name(), key));
    }
}
