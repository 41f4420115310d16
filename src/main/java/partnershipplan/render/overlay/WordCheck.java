package partnershipplan.render.overlay;

import partnershipplan.render.word.StyleFault;
import partnershipplan.render.word.StyleSheet;
import partnershipplan.source.Span;

/** Whether Word's style sheet is well-formed and has the styles that documents use. */
final class WordCheck {
    private WordCheck() {}

    static void check(Faults faults) {
        for (StyleFault fault : StyleSheet.faults(faults.source().text())) {
            faults.add(TemplateRule.STYLE, Span.of(fault.line(), 1, 1), fault.message(), fault.hint());
        }
    }
}
