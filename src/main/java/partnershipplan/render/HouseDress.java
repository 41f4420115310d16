package partnershipplan.render;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import partnershipplan.house.House;
import partnershipplan.house.Palette;
import partnershipplan.house.logo.Logo;
import partnershipplan.render.chapter.PlanDocument;
import partnershipplan.render.view.Letterhead;
import partnershipplan.render.words.Markup;
import partnershipplan.render.words.Words;

/** The house style, as a form shows it. */
record HouseDress(Form form, Words words, Styles styles, House house) implements PlanDocument.Dress {
    @Override
    public Markup style(String title, String foot) {
        return switch (form) {
            case MD -> Markup.EMPTY;
            case HTML -> styles.screen(title, foot);
            case PDF -> styles.pages();
            case DOCX -> styles.word();
        };
    }

    @Override
    public @Nullable Letterhead letterhead(String organization) {
        String name = house.name();
        boolean told = name == null || name.toLowerCase(Locale.ROOT).equals(organization.toLowerCase(Locale.ROOT));
        Markup beside = told || name == null ? null : words.text(name);
        Markup logo = house.logo() == null ? null : logo(house.logo());
        return beside == null && logo == null ? null : new Letterhead(logo, beside);
    }

    private @Nullable Markup logo(Logo logo) {
        return switch (form) {
            case MD -> null;
            case HTML -> LogoMarkup.screen(logo);
            case PDF, DOCX -> LogoMarkup.pages(logo);
        };
    }

    @Override
    public Palette palette() {
        return house.palette();
    }
}
