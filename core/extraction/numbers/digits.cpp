// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/digits.h"

#include "core/extraction/numbers/digitgroups.h"
#include "core/extraction/numbers/digitsurroundings.h"
#include "core/extraction/numbers/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

constexpr double confidence = 0.9;
constexpr qsizetype longestPlain = 12; ///< more digits without a mark are a number of an account or a telephone

qsizetype digitsEnd(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isDigit())
        ++at;
    return at;
}

/// Where the digits from @p begin on end, marks between them counted in. Other marks than points and commas only join
/// groups of three.
qsizetype endOfGroups(QStringView text, qsizetype begin)
{
    qsizetype end = digitsEnd(text, begin);
    bool hasPoint = false;
    while (end + 1 < text.size() && isDigitMark(text[end]) && text[end + 1].isDigit()) {
        const qsizetype next = digitsEnd(text, end + 1);
        const bool isPoint = text[end] == u'.' || text[end] == u',' || text[end] == QChar(0x066b);
        if (!isPoint && (next - end != 4 || hasPoint || end - begin > 11 || (end - begin) % 4 > 3))
            break;
        hasPoint = hasPoint || isPoint;
        end = next;
    }
    return end;
}

/// Four digits that name a year more often than an amount.
bool isYear(QStringView digits, double value)
{
    return digits.size() == 4 && value >= 1700 && value < 2100;
}

bool isPercentSign(QChar c)
{
    return c == u'%' || c == QChar(0x066a) || c == QChar(0xff05);
}

class DigitReader
{
public:
    DigitReader(const Article &article, const language::LanguageResources &resources)
        : m_style(numberStyleOf(article.language))
        , m_surroundings(article.language, resources)
    {
    }

    /// What the digits at @p place say; null where that is no amount. The span is in the text of the place.
    [[nodiscard]] std::optional<NumericClaim> read(const DigitPlace &place) const
    {
        const auto value = valueOfGroups(place.digits(), m_style);
        if (!value || DigitSurroundings::isTied(place) || m_surroundings.isDateOrOrdinal(place))
            return std::nullopt;
        const DigitSurroundings::Words words = m_surroundings.wordsBehind(place);
        NumericClaim claim;
        claim.span = {place.begin, words.end};
        claim.value = *value * words.scale;
        claim.evidence << nameOf(words.scale > 1.0 ? Rule::DigitsWithScale : Rule::Digits);
        if (!takePercent(place, words, claim) && !takeCurrency(place, words, claim) && words.scale == 1.0 &&
            (isYear(place.digits(), *value) || place.end - place.begin > longestPlain))
            return std::nullopt;
        takeSign(place.text, claim);
        claim.low = claim.high = claim.value;
        claim.confidence = confidence;
        return claim;
    }

private:
    static bool takePercent(const DigitPlace &place, const DigitSurroundings::Words &words, NumericClaim &claim)
    {
        const qsizetype gap = place.at(0).isSpace() ? 1 : 0;
        if (isPercentSign(place.at(gap)))
            claim.span.end = place.end + gap + 1;
        else if (isPercentSign(place.at(-1)) && !place.at(-2).isDigit())
            claim.span.begin = place.begin - 1;
        else if (!words.isPercent)
            return false;
        claim.kind = ClaimKind::Percent;
        claim.evidence << nameOf(Rule::Percent);
        return true;
    }

    bool takeCurrency(const DigitPlace &place, const DigitSurroundings::Words &words, NumericClaim &claim) const
    {
        const auto currency = m_surroundings.currencyOf(place, words.end);
        if (!currency)
            return false;
        claim.kind = ClaimKind::Money;
        claim.currency = currency->code;
        claim.currencyAssumed = currency->isAssumed;
        claim.span = {currency->begin, currency->end};
        claim.evidence << nameOf(Rule::Money);
        return true;
    }

    /// A minus sign, or a hyphen that nothing stands before.
    static void takeSign(QStringView text, NumericClaim &claim)
    {
        const qsizetype at = claim.span.begin - 1;
        if (at < 0 || (text[at] != u'-' && text[at] != QChar(0x2212)))
            return;
        if (at > 0 && !text[at - 1].isSpace() && text[at - 1] != u'(')
            return;
        claim.value = -*claim.value;
        claim.span.begin = at;
        claim.evidence << nameOf(Rule::Negative);
    }

    NumberStyle m_style;
    DigitSurroundings m_surroundings;
};

} // namespace

std::vector<NumericClaim> extractDigits(
    const Article &article, const language::LanguageResources &resources, const Progress &progress)
{
    std::vector<NumericClaim> claims;
    const DigitReader reader(article, resources);
    for (const Block &block : article.blocks) {
        if (progress.cancelled())
            break;
        if (block.kind == BlockKind::Boilerplate)
            continue;
        const QStringView text = textOf(article, block.span);
        qsizetype last = 0; // where the amount before ends
        for (qsizetype at = 0; at < text.size();) {
            if (!text[at].isDigit()) {
                ++at;
                continue;
            }
            const DigitPlace place{text, at, endOfGroups(text, at)};
            at = place.end;
            auto claim = reader.read(place);
            if (!claim)
                continue;
            if (claim->span.begin < last)
                claim->span.begin = place.begin; // the sign before it belongs to the amount before
            at = last = std::max(at, claim->span.end);
            claim->span = {block.span.begin + claim->span.begin, block.span.begin + claim->span.end};
            claim->id = makeId(QLatin1Char('n'), claim->span, textOf(article, claim->span));
            claims.push_back(*std::move(claim));
        }
    }
    return claims;
}

} // namespace sourcelight::extraction
