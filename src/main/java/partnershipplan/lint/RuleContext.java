package partnershipplan.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Severity;
import partnershipplan.model.Item;
import partnershipplan.model.Partners;
import partnershipplan.model.Plan;
import partnershipplan.model.Sections;
import partnershipplan.model.Waiver;
import partnershipplan.normal.NormalPlan;
import partnershipplan.normal.Value;
import partnershipplan.parse.Parsed;
import partnershipplan.source.SourceMap;
import partnershipplan.source.SourceText;
import partnershipplan.source.Span;
import partnershipplan.vocabulary.Terms;

/** What a rule sees, the plan and the day, and where it reports: id, severity and position are filled in for it. */
public final class RuleContext {
    private final Plan plan;
    private final Parsed parsed;
    private final LocalDate today;
    private final Sections sections;
    private final Partners partners;
    private final Unread unread;
    private final Waivers waivers;
    private final Settings.Options options;
    private final List<Reported> reported = new ArrayList<>();
    private final Concealment concealment = new Concealment(new ArrayList<>(0), new ArrayList<>(0));
    private final Map<Terms, List<FoundTerm>> found = new HashMap<>(0);
    private final Map<Class<?>, Object> made = new HashMap<>(0);
    private @Nullable List<PlanText> texts;
    private Value.@Nullable Mapping normal;
    private @Nullable Rule rule;

    RuleContext(Plan plan, Parsed parsed, LocalDate today, Unread unread, Waivers waivers, Settings.Options options) {
        this.plan = plan;
        this.parsed = parsed;
        this.today = today;
        this.sections = new Sections(plan);
        this.partners = new Partners(plan);
        this.unread = unread;
        this.waivers = waivers;
        this.options = options;
    }

    void run(Rule next) {
        rule = next;
        next.check(this);
    }

    /** What was reported, in no particular order. */
    List<Reported> reported() {
        return reported;
    }

    /** What no report may print. */
    Concealment concealment() {
        return concealment;
    }

    /** What could be read of the plan. */
    public Plan plan() {
        return plan;
    }

    /** The lists of the seven sections, empty where a section is not there. */
    public Sections sections() {
        return sections;
    }

    /** Every partner, existing or wanted. */
    public Partners partners() {
        return partners;
    }

    /** The file's name and text, comments and all. */
    public SourceText source() {
        return parsed.source();
    }

    /** Where the parts of the plan stand in the text. */
    public SourceMap map() {
        return parsed.map();
    }

    /** The day that dated checks take for now. */
    public LocalDate today() {
        return today;
    }

    /** The plan's waivers. */
    public Waivers waivers() {
        return waivers;
    }

    /** The words that the configuration gives an option of the rule that runs; null where it gives none. */
    public @Nullable List<String> option(String name) {
        return rule == null ? null : options.of(rule.id(), name);
    }

    /** Whether a waiver covers anything that the rules before this one reported. */
    public boolean isWaiving(Waiver waiver) {
        for (Reported found : reported) {
            if (Waivers.covers(waiver, found.rule().id(), found.path())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the plan is in force. */
    public boolean active() {
        return plan.status() == Plan.Status.ACTIVE;
    }

    /** Every line and prose of the plan, with its path; the same list for all rules. */
    public List<PlanText> texts() {
        List<PlanText> all = texts;
        if (all == null) {
            all = PlanText.of(plan);
            texts = all;
        }
        return all;
    }

    /** Every term of a list in the plan's texts; the same list for all rules. */
    public List<FoundTerm> found(Terms terms) {
        return found.computeIfAbsent(terms, list -> FoundTerm.all(list, texts()));
    }

    /** What several rules make of the plan in the same way; made once. */
    public <T> T once(Class<T> type, Function<RuleContext, T> maker) {
        Object known = made.get(type);
        if (known == null) {
            known = maker.apply(this);
            made.put(type, known);
        }
        return type.cast(known);
    }

    /** The plan as {@code plan export --to json} has it; the same tree for all rules. */
    public Value.Mapping normal() {
        Value.Mapping tree = normal;
        if (tree == null) {
            tree = NormalPlan.of(plan);
            normal = tree;
        }
        return tree;
    }

    /** Whether a key is not answered: not there, or empty. A {@code TODO}, or a wrong value, is reported elsewhere. */
    public boolean lacks(Item item, String key) {
        return !item.says(key) && !isPending(item, key);
    }

    /** Whether a list has nothing in it, be it unwritten or {@code []}, and no {@code TODO} or wrong value either. */
    public boolean lacksAny(Item item, String key, List<?> list) {
        return list.isEmpty() && !isPending(item, key);
    }

    /** Whether an answer is still to come: it, or an item of it, is a {@code TODO} or could not be read. */
    public boolean isPending(Item item, String key) {
        return item.isOpen(key) || item.opensWithin(key) || unread.covers(item.at(key));
    }

    /** Whether the value at a path, or a part of it, stands in the text and could not be read. */
    public boolean isUnread(String path) {
        return unread.covers(path);
    }

    /** Reports a problem at a path, such as {@code task.at("owner")}, with the rule's own severity. */
    public void report(String path, String message) {
        add(null, path, null, message);
    }

    /** Reports a problem that is milder, or worse, than the rule's others. */
    public void report(Severity severity, String path, String message) {
        add(severity, path, null, message);
    }

    /**
     * Reports a problem at some words of a text value.
     *
     * @param quote the words, as they stand in the value
     * @param nth which of several equal ones, from 0
     */
    public void reportWords(@Nullable Severity severity, String path, String quote, int nth, String message) {
        add(severity, path, Quote.find(source(), map().value(path), quote, nth), message);
    }

    /** Reports a problem at a place of the text that no path leads to, such as a comment. */
    public void report(String path, Span span, String message) {
        add(null, path, span, message);
    }

    /** Where some words of a value stand; where an escape parts them, the whole value. */
    public Span wordsAt(String path, String quote, int nth) {
        Span value = map().value(path);
        Span words = Quote.find(source(), value, quote, nth);
        return words == null ? value : words;
    }

    /**
     * Keeps a text out of every report: out of excerpts, messages, paths and the file's name. One of less than six
     * characters needs its place concealed as well: in excerpts it may be part of anything.
     */
    public void conceal(String text) {
        concealment.texts().add(text);
    }

    /** Keeps what stands at a place out of excerpts. */
    public void conceal(Span place) {
        concealment.places().add(place);
    }

    private void add(@Nullable Severity severity, String path, @Nullable Span span, String message) {
        if (rule == null) {
            throw new IllegalStateException("no rule runs");
        }
        reported.add(new Reported(rule, severity, path, span, message));
    }
}
