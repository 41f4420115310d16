package partnershipplan.render.view;

import partnershipplan.render.words.Markup;

/** A mark on the first page; {@code kind} is {@code draft} or {@code audience}. */
public record MarkView(String kind, Markup text) {}
