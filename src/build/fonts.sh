#!/bin/sh
# Remakes src/main/resources/fonts from the Debian packages fonts-noto-core, fonts-dejavu-core, fonttools
# and python3-brotli. Run it from the root of the repository; the same packages give the same bytes.
set -eu

noto=${NOTO:-/usr/share/fonts/truetype/noto}
dejavu=${DEJAVU:-/usr/share/fonts/truetype/dejavu}
out=src/main/resources/fonts
# A font that states when it was made is made at this moment every time.
SOURCE_DATE_EPOCH=1767225600
export SOURCE_DATE_EPOCH

# Latin with its extensions and Vietnamese, Greek, Cyrillic, punctuation, currency, letter-like signs.
letters=U+0020-007E,U+00A0-024F,U+0250-02FF,U+0300-036F,U+0370-03FF,U+0400-052F,U+1E00-1FFF
signs=U+2000-206F,U+2070-209F,U+20A0-20CF,U+2100-218F,U+2C60-2C7F,U+A720-A7FF,U+FB00-FB06,U+FFFD
# What the browser is given: other scripts fall to the reader's own fonts there.
web=U+0020-007E,U+00A0-024F,U+02BB-02BC,U+0300-0304,U+0306-030C,U+0323,U+0384-03CE,U+0400-045F,U+0490-0491,U+1E80-1E85,U+1E9E,U+1EA0-1EF9,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+202F,U+2030,U+2032-2033,U+2039-203A,U+2044,U+20A9-20AC,U+20B1,U+20B4,U+20BD,U+2116,U+2122
# Arrows, mathematics, boxes and shapes, ticks and ballot boxes, which Noto Sans has not.
symbols=U+2190-21FF,U+2200-22FF,U+2300-2301,U+2318,U+231A-231B,U+23F0-23F3,U+2460-2473,U+2500-257F,U+2580-259F,U+25A0-25FF,U+2600-2606,U+260E,U+2610-2612,U+2639-263A,U+2660-2667,U+2690-2691,U+26A0-26A1,U+2701-27BF,U+27F5-27FF,U+2B05-2B0D,U+FFFD

# No OpenType layout tables: measured to make painting a document five times faster, and ligatures
# would come out of the PDF as other letters than went in.
for_pdf() {
    pyftsubset "$1" --unicodes="$2" --output-file="$out/$3.ttf" --no-hinting --layout-features= \
        --drop-tables+=GSUB,GPOS,GDEF,kern,BASE,MATH,DSIG,FFTM --name-IDs='*' --notdef-outline --no-recalc-timestamp
}

for_web() {
    pyftsubset "$1" --unicodes="$web" --output-file="$out/$2.woff2" --flavor=woff2 --no-hinting \
        --layout-features=kern,mark,mkmk,ccmp,locl --name-IDs=0,1,2,4,6,13,14 --no-recalc-timestamp
}

for_pdf "$noto/NotoSans-Regular.ttf" "$letters,$signs" NotoSans-Regular
for_pdf "$noto/NotoSans-Bold.ttf" "$letters,$signs" NotoSans-Bold
for_pdf "$noto/NotoSans-Italic.ttf" "$letters,$signs" NotoSans-Italic
for_pdf "$noto/NotoSans-BoldItalic.ttf" "$letters,$signs" NotoSans-BoldItalic
for_pdf "$noto/NotoSerif-Bold.ttf" "$letters,$signs" NotoSerif-Bold
for_pdf "$dejavu/DejaVuSans.ttf" "$symbols" Symbols

for_web "$noto/NotoSans-Regular.ttf" NotoSans-Regular
for_web "$noto/NotoSans-Bold.ttf" NotoSans-Bold
for_web "$noto/NotoSerif-Bold.ttf" NotoSerif-Bold
