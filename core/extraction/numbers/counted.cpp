// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/counted.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

bool isIrregularPlural(QStringView word)
{
    static constexpr std::array<QStringView, 12> irregular{u"people", u"men", u"women", u"children", u"police",
        u"troops", u"personnel", u"staff", u"cattle", u"lives", u"feet", u"dead"};
    return std::ranges::contains(irregular, word);
}

bool looksPlural(const Atom &atom)
{
    const QStringView word = atom.folded;
    return isIrregularPlural(word) || (word.size() > 3 && word.endsWith(u's') && !word.endsWith(u"ss") &&
                                          !word.endsWith(u"us") && !word.endsWith(u"'s"));
}

bool continuesPhrase(const NumberText &text, qsizetype i)
{
    const Atom *atom = text.at(i);
    if (!atom)
        return false;
    if (atom->is(u"-"))
        return atom->glued && text.isGlued(i + 1) && text.at(i + 1)->isWord();
    return atom->isWord() && !text.resources.functionWords.contains(atom->folded);
}

bool counts(const NumericClaim &claim)
{
    switch (claim.kind) {
    case ClaimKind::Cardinal:
    case ClaimKind::Percent:
    case ClaimKind::Fraction:
    case ClaimKind::Measure:
        return true;
    default:
        return false;
    }
}

} // namespace

std::optional<Counted> countedThing(const NumberText &text, const ClaimDraft &draft)
{
    if (!counts(draft.claim))
        return std::nullopt;
    qsizetype begin = draft.end;
    const bool of = text.is(begin, u"of");
    if (of)
        ++begin;
    else if (draft.claim.kind != ClaimKind::Cardinal && !draft.claim.evidence.contains("ratio"_L1))
        return std::nullopt;
    if (text.is(begin, u"the") || text.is(begin, u"its") || text.is(begin, u"their") || text.is(begin, u"his"))
        ++begin;
    constexpr qsizetype longestPhrase = 6;
    qsizetype head = -1;
    for (qsizetype i = begin; i < begin + longestPhrase && continuesPhrase(text, i); ++i) {
        // "police officers" goes on behind its first plural; behind another a verb follows ("cadets comes")
        if (head >= 0 && !(isIrregularPlural(text.at(head)->folded) && looksPlural(*text.at(i))))
            break;
        if (looksPlural(*text.at(i)))
            head = i;
    }
    if (head < 0 && continuesPhrase(text, begin) && text.at(begin)->isWord())
        head = begin;
    if (head < 0)
        return std::nullopt;
    return Counted{{text.at(begin)->span.begin, text.at(head)->span.end}, text.at(head)->text};
}

} // namespace sourcelight::extraction
