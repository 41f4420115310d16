package partnershipplan.house.logo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An SVG is drawn anew: what it draws is kept, and nothing else of it. */
class SvgReaderTest {
    /** The picture is drawn on its own scale: 220 of its units are 220 pixels. */
    private static final String OPEN = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 220 60'>";

    private static String paths(String body) throws LogoFault {
        return paths(OPEN, body);
    }

    private static String paths(String open, String body) throws LogoFault {
        Logo logo = logo(open + body + "</svg>");
        return ((Logo.Drawing) logo.picture()).paths();
    }

    private static Logo logo(String svg) throws LogoFault {
        return LogoReader.read("logo.svg", svg.getBytes(StandardCharsets.UTF_8), "Harborlight");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<rect x='1' y='2' width='10' height='20'/> | M1 2L11 2L11 22L1 22L1 2Z",
                "<polygon points='1,2 3,4 5,2'/> | M1 2L3 4L5 2Z",
                "<polyline points='1,2 3,4 5,2'/> | M1 2L3 4L5 2Z",
                "<path d='M1 2h3v4H1z'/> | M1 2L4 2L4 6L1 6Z",
                "<path d='M1,2 3,4 5-2.5.5.5'/> | M1 2L3 4L5 -2.5L0.5 0.5Z",
                "<path d='m1 2 3 4l1e1 0'/> | M1 2L4 6L14 6Z",
                "<path d='M0 0C1 1 2 1 3 0S5-1 6 0'/> | M0 0C1 1 2 1 3 0C4 -1 5 -1 6 0Z",
                "<path d='M0 0Q3 3 6 0T12 0'/> | M0 0C2 2 4 2 6 0C8 -2 10 -2 12 0Z",
                "<path d='M0 0L4 0L4 4zl2 2 2 0'/> | M0 0L4 0L4 4ZM0 0L2 2L4 2Z",
                "<g transform='translate(10 5)'><rect width='2' height='2'/></g> | M10 5L12 5L12 7L10 7L10 5Z",
                "<rect width='2' height='2' transform='matrix(2 0 0 3 1 1)'/> | M1 1L5 1L5 7L1 7L1 1Z",
                "<rect width='2' height='2' transform='rotate(90 2 2)'/> | M4 0L4 2L2 2L2 0L4 0Z",
            })
    void shapesBecomePaths(String shape, String path) throws LogoFault {
        assertThat(paths(shape)).isEqualTo("<path d=\"" + path + "\" fill=\"#000000\"/>");
    }

    @Test
    void anArcGoesThroughWhereTheSpecificationSays() throws LogoFault {
        // Half a circle of radius 10 around 20,20: over the top, and then at its right end.
        String path = paths("<path d='M10 20A10 10 0 0 1 30 20'/>");
        assertThat(path).contains("M10 20C").contains(" 20 10C").contains(" 30 20Z");
        assertThat(paths("<path d='M10 20a10 10 0 0020 0'/>"))
                .contains(" 20 30C")
                .contains(" 30 20Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fill='#ABC' | fill=\"#aabbcc\"",
                "fill='navy' | fill=\"#000080\"",
                "fill='rgb(1, 2, 255)' | fill=\"#0102ff\"",
                "style='fill:#123456' | fill=\"#123456\"",
                "fill='red' style='fill: lime;' | fill=\"#00ff00\"",
                "class='a' | fill=\"#7a1f4b\"",
                "fill='none' stroke='#123456' stroke-width='2' | fill=\"none\" stroke=\"#123456\" stroke-width=\"2\"",
                "fill-rule='evenodd' | fill-rule=\"evenodd\"",
            })
    void looksAreReadFromAttributesStyleAndClasses(String looks, String written) throws LogoFault {
        String style = "<defs><style>/* ours */ .a, .b { fill: #7a1f4b }</style></defs>";
        assertThat(paths(style + "<rect width='2' height='2' " + looks + "/>")).contains(written);
    }

    @Test
    void whatIsNotShownIsNotDrawn() throws LogoFault {
        String hidden = "<rect width='9' height='9' display='none'/><g opacity='0'><rect width='9' height='9'/></g>"
                + "<rect width='9' height='9' fill='none'/>";
        assertThat(paths(hidden + "<rect width='2' height='2'/>"))
                .isEqualTo("<path d=\"M0 0L2 0L2 2L0 2L0 0Z\" fill=\"#000000\"/>");
    }

    @Test
    void nothingOfTheFileIsKeptButItsShapes() throws LogoFault {
        String svg = "<?xml version='1.0'?><!DOCTYPE svg><!-- by Someone --><svg xmlns='http://www.w3.org/2000/svg'"
                + " xmlns:i='http://example.org/i' i:author='Someone' id='Someone' viewBox='0 0 220 60'>"
                + "<title>Someone</title><desc>Someone</desc><metadata><i:by>Someone</i:by></metadata>"
                + "<i:view>Someone</i:view><g id='Someone' data-by='Someone'><rect width='2' height='2'/>Someone</g>"
                + "</svg>";
        assertThat(logo(svg).toString()).doesNotContain("Someone").contains("M0 0L2 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<metadata><script>alert(1)</script></metadata>",
                "<rect width='2' height='2' onclick='alert(1)'/>",
                "<g onload='alert(1)'/>",
                "<a href='https://example.org'><rect width='2' height='2'/></a>",
                "<rect width='2' height='2' href='https://example.org'/>",
                "<g xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='https://example.org'/>",
                "<image href='https://example.org/x.png' width='2' height='2'/>",
                "<use href='#x'/>",
                "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>",
                "<text x='1' y='9'>Harborlight</text>",
                "<rect width='2' height='2' fill='url(https://example.org/#x)'/>",
                "<rect width='2' height='2' style='fill:url(#x)'/>",
                "<rect width='2' height='2' clip-path='url(#x)'/>",
                "<rect width='2' height='2' mask='url(#x)'/>",
                "<rect width='2' height='2' filter='blur(2px)'/>",
                "<rect width='2' height='2' opacity='.5'/>",
                "<style>@import 'https://example.org/x.css';</style>",
                "<style>rect { fill: red }</style>",
                "<style>.a { fill: url(https://example.org) }</style><rect class='a' width='2' height='2'/>",
                "<animate attributeName='x'/>",
                "<svg/>",
                "<rect width='2' height='2' fill='expression(1)'/>",
                "<rect width='2' height='2' fill='hotdog'/>",
                "<rect width='two' height='2'/>",
                "<rect width='50%' height='2'/>",
                "<path d='L1 1'/>",
                "<path d='M1 1 X2 2'/>",
                "<rect width='2' height='2' transform='spin(3)'/>",
                "<rect x='-50' width='2' height='2'/>",
                "<rect width='900' height='2'/>",
                "<rect width='2' height='2'",
                "<g>",
                "&nbsp;<rect width='2' height='2'/></p>",
                ""
            })
    void whatCannotBeDrawnIsToldWithItsLine(String body) {
        assertThatThrownBy(() -> paths(body)).isInstanceOfSatisfying(LogoFault.class, fault -> {
            assertThat(fault.message()).matches(body.isEmpty() ? "draws nothing" : ".*\\bline 1\\b.*");
            assertThat(fault.hint()).isNotEmpty();
        });
    }

    @Test
    void entitiesAreNeverFollowed() {
        String bomb = "<!DOCTYPE svg [<!ENTITY a 'xxxxxxxxxx'><!ENTITY b '&a;&a;'>"
                + "<!ENTITY file SYSTEM 'file:///etc/passwd'>]>";
        for (String entity : List.of("&b;", "&file;")) {
            assertThatThrownBy(() ->
                            paths(bomb + OPEN, "<style>.a" + entity + "{fill:red}</style><rect width='2' height='2'/>"))
                    .isInstanceOf(LogoFault.class);
        }
    }

    @Test
    void groupsInGroupsComeToAnEnd() {
        assertThatThrownBy(() -> paths("<g>".repeat(50_000) + "</g>".repeat(50_000)))
                .isInstanceOf(LogoFault.class);
    }

    @Test
    void aLogoFitsItsPlaceAndKeepsItsShape() throws LogoFault {
        Logo tall = logo(
                "<svg xmlns='http://www.w3.org/2000/svg' width='30px' height='120'><rect width='30' height='120'/></svg>");
        assertThat(tall.height()).isEqualTo(60);
        assertThat(tall.width()).isEqualTo(15);
        assertThat(tall.picture())
                .isEqualTo(new Logo.Drawing("<path d=\"M0 0L15 0L15 60L0 60L0 0Z\" fill=\"#000000\"/>"));
        Logo moved = logo(
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='-110 -30 220 60'><rect x='-110' y='-30' width='2' height='2'/></svg>");
        assertThat(moved.picture()).isEqualTo(new Logo.Drawing("<path d=\"M0 0L2 0L2 2L0 2L0 0Z\" fill=\"#000000\"/>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<html/>", "hello", "<svg viewBox='0 0 1 1'/>", "<svg xmlns='http://www.w3.org/2000/svg'/>"})
    void whatIsNoSvgOrHasNoSizeIsTold(String text) {
        assertThatThrownBy(() -> logo(text)).isInstanceOf(LogoFault.class);
    }
}
