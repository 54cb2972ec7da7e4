// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/assertion.h"

#include "core/extraction/numbers/casualties.h"

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

/// A word without the endings of plural and of verbs: "soldiers" and "soldier", "attended" and "attending" are one.
QString stemOf(QStringView folded)
{
    for (const QLatin1StringView ending : {"ies"_L1, "ing"_L1, "ed"_L1, "es"_L1, "s"_L1, "e"_L1}) {
        constexpr qsizetype shortest = 3;
        if (folded.size() >= ending.size() + shortest && folded.endsWith(ending))
            return folded.chopped(ending.size()).toString();
    }
    return folded.toString();
}

/// The index of the atom that begins at or behind @p position in the text.
qsizetype atomAt(const NumberText &text, qsizetype position)
{
    const auto found =
        std::ranges::lower_bound(text.atoms, position, {}, [](const Atom &atom) { return atom.span.begin; });
    return found - text.atoms.begin();
}

QString predicateFrom(const NumberText &text, qsizetype i)
{
    const QStringView word = text.at(i)->folded;
    const QStringView state = casualtyState(word);
    return state.isEmpty() ? stemOf(word) : state.toString();
}

bool isCasualty(const NumberText &text, qsizetype i)
{
    return text.at(i) && !casualtyState(text.at(i)->folded).isEmpty();
}

/// The verb of those counted, behind them: "people |were| [killed]", "people [attended]"; -1 where none stands there.
qsizetype verbBehind(const NumberText &text, qsizetype i)
{
    constexpr qsizetype reach = 5;
    for (qsizetype at = i; at < i + reach && text.at(at); ++at) {
        const Atom &atom = *text.at(at);
        if (atom.upos == Upos::Verb || isCasualty(text, at))
            return at;
        if (atom.upos != Upos::Aux && atom.upos != Upos::Adv && !text.isOneOf(at, {u"who", u"that", u"to"}))
            break;
    }
    return -1;
}

/// "[killed] 20 people", "[attended] by 5,000 people", "the [deaths] of 12 people"; -1 where none stands there.
qsizetype verbBefore(const NumberText &text, qsizetype begin)
{
    const qsizetype at = begin - (text.isOneOf(begin - 1, {u"by", u"of"}) ? 2 : 1);
    const bool verb = text.at(at) && (text.at(at)->upos == Upos::Verb || isCasualty(text, at));
    return verb && !text.resources.cues.contains(text.at(at)->folded) ? at : -1;
}

bool isOther(const NumberText &text, qsizetype i)
{
    return text.isOneOf(i, {u"more", u"other", u"others", u"another", u"additional", u"further", u"new"});
}

} // namespace

/// Goes on to atom @p i, and looks out for other clauses and other events on the way.
void AssertionReader::goTo(qsizetype i)
{
    for (; m_at < i; ++m_at) {
        if (m_text.isOneOf(m_at, {u"but", u"while", u"whereas", u"although", u"though", u"however", u";"}))
            ++m_clause;
        m_otherEvent |= m_text.isOneOf(
            m_at, {u"separate", u"separately", u"another", u"elsewhere", u"since", u"previous", u"previously"});
    }
}

bool AssertionReader::isComparable(const ClaimDraft &draft) const
{
    const NumericClaim &claim = draft.claim;
    return claim.kind == ClaimKind::Cardinal && claim.counted && !claim.change && (claim.low || claim.high) &&
           !m_otherEvent && !isOther(m_text, draft.begin - 1);
}

Assertion AssertionReader::read(const ClaimDraft &draft)
{
    goTo(draft.begin);
    Assertion assertion{{}, {}, {}, m_clause, m_sentence};
    const auto &counted = draft.claim.counted;
    if (!counted || !isComparable(draft))
        return assertion;
    const qsizetype begin = atomAt(m_text, counted->span.begin), end = atomAt(m_text, counted->span.end);
    qsizetype head = end - 1;
    while (head > begin && m_text.at(head)->text != counted->head)
        --head;
    for (qsizetype i = std::min(begin, draft.end); i < end; ++i) {
        if (isOther(m_text, i))
            return assertion;
    }
    // "14 dead", "killed 20", "12 dead soldiers"
    for (qsizetype i = begin; i < end; ++i) {
        if (isCasualty(m_text, i))
            assertion.predicate = predicateFrom(m_text, i);
        else if (i < head && m_text.at(i)->isWord())
            assertion.words << stemOf(m_text.at(i)->folded);
    }
    if (assertion.predicate.isEmpty()) {
        const qsizetype behind = verbBehind(m_text, std::max(end, draft.end));
        const qsizetype before = verbBefore(m_text, draft.begin);
        const qsizetype verb = behind < 0 || (before >= 0 && isCasualty(m_text, before)) ? before : behind;
        if (verb < 0)
            return assertion;
        assertion.predicate = predicateFrom(m_text, verb);
    }
    const bool people = isCasualty(m_text, head) || m_text.isOneOf(head, {u"people", u"person", u"persons"});
    assertion.thing = people ? u"people"_s : stemOf(m_text.at(head)->folded);
    return assertion;
}

} // namespace sourcelight::extraction
