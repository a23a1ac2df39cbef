"""Makes resources/fonts/Inter-*.ttf from Inter 4.1's static TTF files (OFL 1.1).

    npm pack @expo-google-fonts/inter@0.4.2 && tar xzf expo-google-fonts-inter-0.4.2.tgz
    pip install fonttools && python3 inter.py package ../resources/fonts

Three changes: the digits are the font's own tabular ones (a PDF text run knows no OpenType features, and columns of
amounts must align); only Latin, Greek, Cyrillic, punctuation and currency signs are kept; hints and layout tables go.
"""

import sys
from fontTools import subset
from fontTools.ttLib import TTFont

KEPT = [(0x20, 0x24F), (0x2BB, 0x2DD), (0x370, 0x52F), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x20A0, 0x20BF)]
KEPT += [(0x2113, 0x2122), (0x2190, 0x2193), (0x2212, 0x2212), (0x2248, 0x2265), (0xFFFD, 0xFFFD)]
DIGITS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]


def make(source, target):
    font = TTFont(source, recalcTimestamp=False)
    for table in font["cmap"].tables:
        for value, name in enumerate(DIGITS):
            if 0x30 + value in table.cmap:
                table.cmap[0x30 + value] = name + ".tf"
    options = subset.Options(
        layout_features=[], hinting=False, legacy_kern=False, name_IDs=["*"], notdef_outline=True, glyph_names=False)
    options.drop_tables += ["GDEF", "GPOS", "GSUB", "STAT", "DSIG", "meta"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in KEPT for code in range(first, last + 1)])
    subsetter.subset(font)
    font.save(target)


if __name__ == "__main__":
    package, fonts = sys.argv[1:]
    make(package + "/400Regular/Inter_400Regular.ttf", fonts + "/Inter-Regular.ttf")
    make(package + "/600SemiBold/Inter_600SemiBold.ttf", fonts + "/Inter-SemiBold.ttf")
