package partnershipplan.render.chapter;

import partnershipplan.render.words.Address;
import partnershipplan.render.words.Markup;
import partnershipplan.render.words.Words;

/** Links to addresses that keys of the plan give, where they can be linked to. */
final class Links {
    private Links() {}

    static Markup web(Words words, String text) {
        return Address.isWeb(text) ? words.address("https", text) : words.text(text);
    }

    static Markup mail(Words words, String text) {
        return Address.isMail(text) ? words.address("mailto", text) : words.text(text);
    }

    static Markup phone(Words words, String text) {
        return text.chars().filter(c -> c >= '0' && c <= '9').count() >= 3
                ? words.address("tel", text)
                : words.text(text);
    }
}
