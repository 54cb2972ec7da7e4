// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/wholes.h"

#include "core/extraction/numbers/unit.h"
#include "core/extraction/numbers/when.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

/// "all week", "every day", "another month", "some days", "for years": read from the unit back.
std::optional<ClaimDraft> readWholeUnit(const NumberText &text, qsizetype i)
{
    const auto grain = grainAt(text, i);
    const bool one = text.isOneOf(i - 1, {u"all", u"every", u"each", u"another", u"entire", u"whole"});
    const bool many =
        text.isOneOf(i - 1, {u"for", u"some", u"many", u"recent", u"several"}) && text.at(i)->folded.endsWith(u's');
    if (!grain || !(one || many) || (many && *grain == Grain::Quarter))
        return std::nullopt;
    const auto unit = unitAt(text, i);
    if (!unit || unit->kind != ClaimKind::Duration)
        return std::nullopt;
    ClaimDraft draft{text.is(i - 1, u"for") ? i : i - 1, i + 1, {}, {Rule::WholeDuration}};
    draft.claim.kind = ClaimKind::Duration;
    draft.claim.unit = unit->name;
    if (one) {
        draft.claim.value = draft.claim.low = draft.claim.high = 1;
        draft.claim.timex = durationTimex(unit->name, 1);
    } else {
        draft.claim.comparator = Comparator::Vague;
        draft.claim.low = 2;
        draft.claim.timex = durationTimex(unit->name, 1).replace(u'1', u'X');
    }
    return draft;
}

/// "in his 40s", "her thirties".
std::optional<ClaimDraft> readAgeDecade(const NumberText &text, qsizetype i)
{
    static constexpr std::array<QStringView, 8> tens{
        u"twenties", u"thirties", u"forties", u"fifties", u"sixties", u"seventies", u"eighties", u"nineties"};
    const bool part = text.isOneOf(i - 1, {u"early", u"mid", u"late"}) || text.isHyphen(i - 1);
    const qsizetype before = text.isHyphen(i - 1) ? i - 3 : i - (part ? 2 : 1);
    if (!text.isOneOf(before, {u"his", u"her", u"their", u"my", u"our"}))
        return std::nullopt;
    double decade = 0;
    qsizetype end = i + 1;
    if (const auto digits = wholeAt(text, i, 20, 90); digits && *digits % 10 == 0 && text.is(i + 1, u"s")) {
        decade = *digits;
        end = i + 2;
    } else if (const auto word = std::ranges::find(tens, text.at(i)->folded); word != tens.end()) {
        decade = 20 + 10 * double(word - tens.begin());
    } else {
        return std::nullopt;
    }
    ClaimDraft draft{i, end, {}, {Rule::AgeDecade}};
    draft.claim.kind = ClaimKind::Age;
    draft.claim.unit = u"year"_s;
    draft.claim.comparator = Comparator::Vague;
    draft.claim.low = decade;
    draft.claim.high = decade + 9;
    return draft;
}

} // namespace

std::optional<ClaimDraft> readWhole(const NumberText &text, qsizetype i)
{
    if (auto decade = readAgeDecade(text, i))
        return decade;
    return i > 0 ? readWholeUnit(text, i) : std::nullopt;
}

} // namespace sourcelight::extraction
