package partnershipplan.config;

import org.jspecify.annotations.Nullable;
import partnershipplan.house.Contrast;
import partnershipplan.house.Palette;
import partnershipplan.house.Rgb;
import partnershipplan.house.logo.LogoReader;
import partnershipplan.parse.Findings;
import partnershipplan.parse.Rules;
import partnershipplan.parse.Shapes;
import partnershipplan.source.Node;

/** Reads how an organization's documents look. */
final class HouseStyles {
    private final Findings findings;

    HouseStyles(Findings findings) {
        this.findings = findings;
    }

    HouseStyle read(@Nullable Node house, String path) {
        Answers answers = house == null ? null : Answers.of(Part.HOUSE, house, path, findings);
        return answers == null
                ? HouseStyle.NONE
                : new HouseStyle(
                        answers.line("name"),
                        logo(answers.value("logo"), answers.at("logo")),
                        palette(answers.value("colors"), answers.at("colors")));
    }

    private @Nullable LogoFile logo(@Nullable Node logo, String path) {
        Answers answers = logo == null ? null : Answers.of(Part.LOGO, logo, path, findings);
        if (answers == null) {
            return null;
        }
        String file = answers.line("file");
        String alt = answers.line("alt");
        Node place = answers.value("file");
        if (file == null || alt == null || place == null) {
            return null;
        }
        checkFile(file, place, answers.at("file"));
        return new LogoFile(file, alt, place.span());
    }

    private void checkFile(String file, Node place, String path) {
        boolean inside = !file.startsWith("/")
                && file.indexOf('\\') < 0
                && file.indexOf(':') < 0
                && !("/" + file + "/").contains("/../");
        if (!inside) {
            findings.add(
                    Rules.VALUE,
                    place.span(),
                    path,
                    Shapes.quoted(file) + " is not a file in the configuration's folder or below it",
                    "put the logo there, and write its path from that folder on: `images/logo.svg`");
        } else if (!LogoReader.isNamed(file)) {
            findings.add(
                    Rules.VALUE,
                    place.span(),
                    path,
                    "a logo is an SVG or a PNG, and " + Shapes.quoted(file) + " is not called one",
                    "save it as SVG or PNG, with a name that ends in `.svg` or `.png`");
        }
    }

    private Palette palette(@Nullable Node colors, String path) {
        Answers answers = colors == null ? null : Answers.of(Part.COLORS, colors, path, findings);
        return answers == null
                ? Palette.SHIPPED
                : Palette.of(
                        color(answers, "main", Contrast.WORDS, "words"),
                        color(answers, "accent", Contrast.LINES, "lines"));
    }

    private @Nullable Rgb color(Answers answers, String key, double least, String what) {
        Node.Entry entry = answers.mapping().entry(key);
        if (entry == null) {
            return null;
        }
        if (Answers.isBlank(entry.value())) {
            findings.add(
                    Rules.UNANSWERED,
                    entry.key().span(),
                    answers.at(key),
                    "`" + key + "` has no value",
                    "write the colour in quotes, `\"#14505c\"`: without them, YAML takes what follows `#` for a remark");
            return null;
        }
        String text = answers.line(key);
        if (text == null) {
            return null;
        }
        Rgb color = Rgb.of(text);
        if (color == null) {
            findings.add(
                    Rules.VALUE,
                    entry.value().span(),
                    answers.at(key),
                    "`" + key + "` must be a colour, not " + Shapes.quoted(text),
                    "write `#` and six digits from 0 to f, in quotes: `\"#14505c\"`");
        } else if (Contrast.onPaper(color) < least) {
            String contrast = tenths(Contrast.onPaper(color)) + " to 1, and " + tenths(least) + " to 1 is the least";
            findings.add(
                    Rules.VALUE,
                    entry.value().span(),
                    answers.at(key),
                    Shapes.quoted(text) + " is too pale for " + what + " on white: its contrast is " + contrast,
                    "the nearest shade that can be read is `\""
                            + Contrast.onPaper(color, least).css() + "\"`");
        }
        return color;
    }

    /** Cut off, never rounded up to what would pass. */
    private static String tenths(double number) {
        long tenths = (long) (number * 10);
        return tenths / 10 + "." + tenths % 10;
    }
}
