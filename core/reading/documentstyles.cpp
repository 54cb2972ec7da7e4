// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/documentstyles.h"

#include "core/reading/wording.h"

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

constexpr QLatin1StringView quoteStyles[] = {
    "quote"_L1, "intense quote"_L1, "block text"_L1, "block quotation"_L1, "quotations"_L1, "blockquote"_L1};
constexpr QLatin1StringView captionStyles[] = {"caption"_L1, "image caption"_L1, "table caption"_L1,
    "captioned figure"_L1, "illustration"_L1, "figure"_L1, "drawing"_L1};
constexpr QLatin1StringView contentsStyles[] = {
    "toc "_L1, "toc heading"_L1, "contents "_L1, "table of figures"_L1, "index "_L1, "table of authorities"_L1};

QString roman(int number)
{
    constexpr int largest = 3999;
    static constexpr struct {
        int value;
        QLatin1StringView letters;
    } parts[] = {{1000, "m"_L1}, {900, "cm"_L1}, {500, "d"_L1}, {400, "cd"_L1}, {100, "c"_L1}, {90, "xc"_L1},
        {50, "l"_L1}, {40, "xl"_L1}, {10, "x"_L1}, {9, "ix"_L1}, {5, "v"_L1}, {4, "iv"_L1}, {1, "i"_L1}};
    QString result;
    for (const auto &[value, letters] : parts) {
        for (; number >= value && number <= largest; number -= value)
            result += letters;
    }
    return result;
}

/// a to z, then aa, bb as word processors go on.
QString letters(int number)
{
    constexpr int alphabet = 26;
    constexpr int mostRounds = 8;
    const int round = (number - 1) / alphabet;
    return number < 1 || round >= mostRounds ? QString()
                                             : QString(round + 1, QChar(u'a' + char16_t((number - 1) % alphabet)));
}

} // namespace

std::optional<StyleRole> roleOfStyle(QStringView name)
{
    constexpr int deepestHeading = 10;
    const QString plain = name.toString().replace("_20_"_L1, " "_L1).toLower();
    if (plain == "title"_L1)
        return StyleRole{BlockKind::Headline};
    if (plain.startsWith("heading "_L1)) {
        const int level = QStringView(plain).sliced(8).toInt();
        return level > 0 && level <= deepestHeading ? std::optional(StyleRole{BlockKind::Heading, level})
                                                    : std::nullopt;
    }
    if (isOneOf(plain, quoteStyles))
        return StyleRole{BlockKind::Quote};
    if (isOneOf(plain, captionStyles))
        return StyleRole{BlockKind::Caption};
    if (opensWith(plain, contentsStyles))
        return StyleRole{BlockKind::Paragraph, 0, true};
    return std::nullopt;
}

QString listNumber(int number, NumberStyle style)
{
    switch (style) {
    case NumberStyle::Decimal:
        return QString::number(number);
    case NumberStyle::LowerLetter:
        return letters(number);
    case NumberStyle::UpperLetter:
        return letters(number).toUpper();
    case NumberStyle::LowerRoman:
        return roman(number);
    case NumberStyle::UpperRoman:
        return roman(number).toUpper();
    case NumberStyle::Bullet:
    case NumberStyle::None:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace sourcelight::reading
