package partnershipplan.render.view;

import partnershipplan.render.Markup;

/** The document's own few words. */
public record WordsView(Markup contents, Markup page, Markup of, Markup skip) {}
