package partnershipplan.render.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.commonmark.node.Link;
import org.jspecify.annotations.Nullable;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.nibor.autolink.Span;

/** Brings runs into the one form that all ways of writing the same thing share. */
final class RunTidy {
    private RunTidy() {}

    static List<Run> tidy(List<Run> runs) {
        List<Run> split = new ArrayList<>();
        runs.forEach(run -> splitSpace(run, split));
        unstyleSpace(split);
        Collections.reverse(split);
        unstyleSpace(split);
        Collections.reverse(split);
        return linked(trimmed(merged(split)));
    }

    /** Space at either end of a text becomes a run of its own. */
    private static void splitSpace(Run run, List<Run> out) {
        if (!run.isText() || run.isBlank()) {
            out.add(run);
            return;
        }
        int start = 0;
        int end = run.text().length();
        while (Characters.isSpace(run.text().charAt(start))) {
            start++;
        }
        while (Characters.isSpace(run.text().charAt(end - 1))) {
            end--;
        }
        out.add(run.withText(run.text().substring(0, start)));
        out.add(run.withText(run.text().substring(start, end)));
        out.add(run.withText(run.text().substring(end)));
    }

    /** A style or link begins at a word; called again on the reversed list, it ends at one. */
    private static void unstyleSpace(List<Run> runs) {
        runs.removeIf(run -> !run.isBreak() && run.text().isEmpty());
        Run before = null;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            before = run.isBlank() ? run.commonWith(before) : run;
            runs.set(i, before);
        }
    }

    private static List<Run> merged(List<Run> runs) {
        List<Run> merged = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            text.append(run.text());
            Run next = i + 1 < runs.size() ? runs.get(i + 1) : null;
            if (!run.isText() || next == null || !next.isText() || !run.looksLike(next)) {
                merged.add(run.withText(run.isText() ? Characters.line(text.toString()) : text.toString()));
                text.setLength(0);
            }
        }
        return merged;
    }

    /** No space and no second break beside a break or at an end. */
    private static List<Run> trimmed(List<Run> runs) {
        List<Run> trimmed = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            Run before = trimmed.isEmpty() ? null : trimmed.get(trimmed.size() - 1);
            Run after = i + 1 < runs.size() ? runs.get(i + 1) : null;
            if (run.isText()) {
                Run text = run.withText(Characters.trim(run.text(), atEdge(before), atEdge(after)));
                if (!text.text().isEmpty()) {
                    trimmed.add(text);
                }
            } else if (!run.isBreak() || (before != null && !before.isBreak())) {
                trimmed.add(run);
            }
        }
        if (!trimmed.isEmpty() && trimmed.get(trimmed.size() - 1).isBreak()) {
            trimmed.remove(trimmed.size() - 1);
        }
        return trimmed;
    }

    private static boolean atEdge(@Nullable Run neighbour) {
        return neighbour == null || neighbour.isBreak();
    }

    /** Addresses that stand bare in the text become links, as git hosts show them. */
    private static List<Run> linked(List<Run> runs) {
        LinkExtractor addresses = LinkExtractor.builder()
                .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
                .build();
        List<Run> linked = new ArrayList<>();
        for (Run run : runs) {
            if (!run.isText() || run.link() != null) {
                linked.add(run);
                continue;
            }
            for (Span span : addresses.extractSpans(withPlainSpaces(run.text()))) {
                linked.add(linked(run.withText(run.text().substring(span.getBeginIndex(), span.getEndIndex())), span));
            }
        }
        return merged(linked);
    }

    private static String withPlainSpaces(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = Characters.isSpace(plain[i]) ? ' ' : plain[i];
        }
        return new String(plain);
    }

    private static Run linked(Run run, Span span) {
        if (!(span instanceof LinkSpan link)) {
            return run;
        }
        String url = link.getType() == LinkType.EMAIL
                ? "mailto:" + run.text()
                : link.getType() == LinkType.WWW ? "http://" + run.text() : run.text();
        return Target.safe(url)
                .map(target -> run.withLink(new Link(target, null)))
                .orElse(run);
    }
}
