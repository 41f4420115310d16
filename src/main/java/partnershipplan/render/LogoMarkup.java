package partnershipplan.render;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import partnershipplan.house.logo.Logo;
import partnershipplan.render.prose.Escape;
import partnershipplan.render.words.Markup;

/** Writes a logo as a part of a page that needs no file beside it. */
final class LogoMarkup {
    private LogoMarkup() {}

    /** For the browser, which draws a picture by itself and lets nothing in it out. */
    static Markup screen(Logo logo) {
        if (!(logo.picture() instanceof Logo.Drawing drawing)) {
            return pages(logo);
        }
        byte[] svg = svg(logo, drawing, "").getBytes(StandardCharsets.UTF_8);
        return image(logo, "svg+xml", Base64.getEncoder().encodeToString(svg));
    }

    /** For the PDF and for Word, which draw paths as they draw charts. */
    static Markup pages(Logo logo) {
        if (logo.picture() instanceof Logo.Bitmap bitmap) {
            return image(logo, "png", bitmap.base64());
        }
        String name = " class=\"logo\" role=\"img\" aria-label=\"" + Escape.html(logo.alt()) + "\"";
        String width = " style=\"width: " + whole(logo.width()) + "px\"";
        return new Markup(svg(logo, (Logo.Drawing) logo.picture(), name + width));
    }

    private static Markup image(Logo logo, String type, String base64) {
        return new Markup("<img class=\"logo\" src=\"data:image/" + type + ";base64," + base64 + "\" alt=\""
                + Escape.html(logo.alt()) + "\" width=\"" + whole(logo.width()) + "\" height=\""
                + whole(logo.height()) + "\"/>");
    }

    private static String svg(Logo logo, Logo.Drawing drawing, String more) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + whole(logo.width()) + " "
                + whole(logo.height()) + "\"" + more + ">" + drawing.paths() + "</svg>";
    }

    private static long whole(double pixels) {
        return (long) Math.max(1, Math.ceil(pixels));
    }
}
