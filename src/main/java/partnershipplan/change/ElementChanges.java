package partnershipplan.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Type;
import partnershipplan.model.References;
import partnershipplan.model.TextKind;

/** Compares lists of plain values as sets: services, principles, those whom a reference names. */
final class ElementChanges {
    /** Values longer than this are told one by one. */
    private static final int SHORT = 40;

    private static final double REWORDED = 0.5;

    private final Comparison comparison;

    ElementChanges(Comparison comparison) {
        this.comparison = comparison;
    }

    private record Element(Object key, String told) {}

    void tell(Slot before, Slot after, Place around) {
        List<Element> gone = elements(before, true);
        List<Element> come = elements(after, false);
        int most = Math.max(gone.size(), come.size());
        for (Element element : List.copyOf(gone)) {
            Element same = same(element, come);
            if (same != null) {
                gone.remove(element);
                come.remove(same);
            }
        }
        if (gone.isEmpty() && come.isEmpty()) {
            return;
        }
        Place place = around.into(comparison.label(after.shape(), after.key()));
        if (after.field().type() instanceof Type.ListOf list
                && list.item() instanceof Type.Text text
                && text.kind() == TextKind.LINE) {
            reworded(gone, come, before.to(after), place);
        }
        if (most == 1 && gone.size() == 1 && come.size() == 1) {
            comparison.telling.value(before.to(after), place, gone.get(0).told, come.get(0).told, false);
        } else {
            summed(gone, come, before.to(after), place);
        }
    }

    private List<Element> elements(Slot slot, boolean older) {
        List<Element> elements = new ArrayList<>();
        if (slot.value() instanceof References references) {
            Side side = older ? comparison.before : comparison.after;
            for (String id : references.ids()) {
                String now = older ? comparison.sameness.renames().ofPartner(id) : id;
                elements.add(new Element(now, side.name(id)));
            }
        } else if (slot.value() instanceof List<?> list && slot.field().type() instanceof Type.ListOf of) {
            Told told = older ? comparison.olds : comparison.news;
            for (Object value : list) {
                elements.add(new Element(
                        comparison.sameness.key(of.item(), value, older),
                        told.value(slot.field(), of.item(), value, slot.item())));
            }
        }
        return elements;
    }

    private static @Nullable Element same(Element element, List<Element> among) {
        for (Element other : among) {
            if (other.key.equals(element.key)) {
                return other;
            }
        }
        return null;
    }

    /** Lines that were put in other words. */
    private void reworded(List<Element> gone, List<Element> come, Telling.Spot spot, Place place) {
        for (Element old : List.copyOf(gone)) {
            Element best = null;
            double likeness = REWORDED;
            for (Element now : come) {
                double alike = WordList.likeness(old.told, now.told);
                if (alike >= likeness && WordList.of(now.told).size() > 2) {
                    best = now;
                    likeness = alike;
                }
            }
            if (best != null) {
                gone.remove(old);
                come.remove(best);
                comparison.telling.value(spot, place, old.told, best.told, true);
            }
        }
    }

    private void summed(List<Element> gone, List<Element> come, Telling.Spot spot, Place place) {
        List<Piece> all = new ArrayList<>();
        listed("plus", Piece.Style.IS, come, spot, place, all);
        listed("minus", Piece.Style.WAS, gone, spot, place, all);
        if (!all.isEmpty()) {
            tell(spot, place, all);
        }
    }

    private void listed(
            String sentence,
            Piece.Style style,
            List<Element> elements,
            Telling.Spot spot,
            Place place,
            List<Piece> all) {
        List<String> brief = new ArrayList<>();
        for (Element element : elements) {
            if (element.told.length() > SHORT) {
                tell(spot, place, comparison.words(sentence, new Piece(style, element.told)));
            } else {
                brief.add(element.told);
            }
        }
        if (!brief.isEmpty()) {
            if (!all.isEmpty()) {
                all.add(Piece.plain("; "));
            }
            all.addAll(comparison.words(sentence, new Piece(style, String.join(", ", brief))));
        }
    }

    private void tell(Telling.Spot spot, Place place, List<Piece> words) {
        comparison.telling.tell(
                spot,
                place,
                "words",
                Map.of("key", List.of(Piece.plain(String.join(": ", place.trail()))), "words", words));
    }
}
