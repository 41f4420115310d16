package partnershipplan.render.overlay;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.parse.DidYouMean;

/** Follows a template and its parts through the view without a plan, and finds what it cannot name. */
final class TemplateWalk {
    private static final String ENDING = ".mustache";

    /** A section that goes on to an item, or stays where it is; no template has such a name. */
    private static final String ON = "#";

    private static final String SAME = "";

    private final OverlayFiles files;
    private final NameCheck names = new NameCheck();
    private final Set<String> walked = new HashSet<>();

    /** The templates that we are in, the innermost first; a section that goes on to something else stands between. */
    private final Deque<String> within = new ArrayDeque<>();

    TemplateWalk(OverlayFiles files) {
        this.files = files;
    }

    /** From a shipped template, or one's own in its place. */
    void from(ShippedFile root) {
        if (root.view != null) {
            file(root.path, Scopes.of(ViewType.of(root.view)), null);
        }
    }

    /** @param by the tag of one's own that led here; null where only shipped templates did */
    private void file(String path, Scopes scopes, @Nullable Place by) {
        OverlayFiles.Parsed parsed = files.parsed(path);
        if (walked.add(path + " " + scopes)) {
            within.push(path);
            tags(parsed, parsed.tags(), scopes, by);
            within.pop();
        }
    }

    private void tags(OverlayFiles.Parsed in, List<Tag> tags, Scopes scopes, @Nullable Place by) {
        for (Tag tag : tags) {
            Place place = in.own() ? new Place(in.faults(), tag.from(), tag.to(), null) : by;
            if (tag.kind() == Tag.Kind.PART) {
                part(tag.name(), scopes, place, in.own());
            } else {
                Scopes inside = names.check(tag, scopes, place);
                if (inside != null) {
                    within.push(inside.equals(scopes) ? SAME : ON);
                    tags(in, tag.inside(), inside, by);
                    within.pop();
                }
            }
        }
    }

    private void part(String name, Scopes scopes, @Nullable Place place, boolean byOwn) {
        String path = name + ENDING;
        if (place != null && isEndless(path)) {
            place.tell(TemplateRule.PART, "`" + path + "` puts itself in, without end", "");
        } else if (files.has(path)) {
            file(path, scopes, byOwn && !files.isOwn(path) ? shippedPart(name, place) : place);
        } else if (place != null) {
            String meant = DidYouMean.nearest(path, files.templates());
            place.tell(
                    TemplateRule.PART,
                    "there is no template `" + path + "`",
                    meant == null
                            ? "put it into your folder"
                            : "did you mean {{>" + meant.substring(0, meant.length() - ENDING.length()) + "}}?");
        }
    }

    /** Whether a template would put itself in and have come no further. */
    private boolean isEndless(String path) {
        for (String outer : within) {
            if (outer.equals(ON)) {
                return false;
            }
            if (outer.equals(path)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Place shippedPart(String part, @Nullable Place place) {
        return place == null ? null : new Place(place.faults(), place.from(), place.to(), part);
    }
}
