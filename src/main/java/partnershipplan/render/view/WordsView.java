package partnershipplan.render.view;

import partnershipplan.render.words.Markup;

/** The document's own few words. */
public record WordsView(Markup contents, Markup page, Markup of, Markup skip) {}
