// SPDX-License-Identifier: GPL-3.0-or-later
// Words and numbers: what stands inside a token and what ends it.
#include "core/language/tokens.h"
#include "core/language/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sourcelight::language
{

namespace
{

/// Written as one word, read as two.
constexpr std::array<std::pair<QStringView, qsizetype>, 10> contractions{{{u"cannot", 3}, {u"gonna", 3}, {u"wanna", 3},
    {u"gotta", 3}, {u"gimme", 3}, {u"lemme", 3}, {u"kinda", 4}, {u"sorta", 4}, {u"lotta", 3}, {u"outta", 3}}};

constexpr std::array<QStringView, 6> clitics{u"s", u"re", u"ve", u"ll", u"d", u"m"};

/// Before a hyphen these stay with the word ("non-fiction"); all other hyphens part words.
constexpr std::array<QStringView, 38> prefixes{u"agro", u"ante", u"anti", u"bi", u"bio", u"co", u"counter", u"cross",
    u"cyber", u"de", u"e", u"eco", u"ex", u"extra", u"inter", u"intra", u"macro", u"mega", u"micro", u"mid", u"mini",
    u"multi", u"neo", u"non", u"pan", u"para", u"peri", u"post", u"pre", u"pro", u"pseudo", u"quasi", u"re", u"semi",
    u"socio", u"sub", u"super", u"ultra"};

/// The same after one.
constexpr std::array<QStringView, 8> suffixes{u"esque", u"ette", u"fest", u"fold", u"gate", u"itis", u"rama", u"wise"};

bool isOneOf(QStringView word, const auto &words)
{
    return std::ranges::any_of(
        words, [word](QStringView other) { return word.compare(other, Qt::CaseInsensitive) == 0; });
}

bool areDigits(QStringView run)
{
    return !run.isEmpty() && std::ranges::all_of(run, [](QChar c) { return c.isDigit(); });
}

/// "U.S", "a.m": single letters parted by full stops.
bool isAcronym(QStringView word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (i % 2 == 0 ? !word[i].isLetter() : word[i] != u'.')
            return false;
    }
    return word.size() > 2 && word.size() % 2 == 1;
}

/// "1", "2.1": numbers of paragraphs and items.
bool isEnumerator(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.isDigit() || c == u'.'; });
}

} // namespace

qsizetype TokenReader::wordEnd(qsizetype begin) const
{
    for (qsizetype run = begin;;) {
        const qsizetype end = runEnd(run);
        if (const qsizetype unit = unitBegin(run, end); unit < end)
            return unit;
        const Join joined = join(begin, run, end);
        if (joined.goesOn) {
            run = joined.end;
            continue;
        }
        const QStringView word = view(begin, joined.end);
        const auto split = std::ranges::find_if(contractions, [word](const auto &contraction) {
            return word.size() == contraction.first.size() && word.compare(contraction.first, Qt::CaseInsensitive) == 0;
        });
        return split == contractions.end() ? joined.end : begin + split->second;
    }
}

/// Where the letters begin that a number is glued to ("430|km", "6|am") or the digits that a currency is ("USD|200");
/// @p end where the run is one.
qsizetype TokenReader::unitBegin(qsizetype begin, qsizetype end) const
{
    static constexpr std::array<QStringView, 9> others{u"am", u"pm", u"k", u"m", u"mn", u"mln", u"bn", u"tn", u"trn"};
    const bool number = m_text[begin].isDigit();
    const auto isOther = [number](QChar c) { return c.isDigit() != number; };
    const QStringView run = view(begin, end);
    const qsizetype split = std::ranges::find_if(run, isOther) - run.begin();
    const QStringView head = run.first(split);
    const QStringView tail = run.sliced(split);
    if (number ? isOneOf(tail, others) || m_resources.units.contains(tail)
               : !tail.isEmpty() && head.size() == 3 && isAllCaps(head) && m_resources.currencies.contains(head))
        return begin + split;
    return end;
}

TokenReader::Join TokenReader::join(qsizetype begin, qsizetype run, qsizetype i) const
{
    const char32_t next = at(i + 1);
    switch (at(i)) {
    case U'\'':
    case U'’':
        return joinApostrophe(begin, i);
    case U'-':
    case U'‐':
    case U'‑':
        return joinHyphen(begin, run, i);
    case U'.':
        return joinFullStop(begin, run, i);
    case U',':
    case U':':
        return joinNumber(run, i);
    case U'/':
        if (isWordStart(next) && i - run > 1 && before(run) == u'.' && m_text[i - 1].isLower())
            return {linkEnd(m_text, begin), false};
        return joinNumber(run, i);
    case U'&':
        return {i + 1, before(i).isUpper() && QChar::isUpper(next)};
    case U'$':
        return {m_resources.currencies.contains(view(begin, i + 1)) ? i + 1 : i, false};
    case U'(':
        return {next == U's' && at(i + 2) == U')' && !isWordPart(at(i + 3)) ? i + 3 : i, false};
    default:
        return {i, false};
    }
}

/// How many digits stand at @p i, at most four.
qsizetype TokenReader::countDigits(qsizetype i) const
{
    qsizetype digits = 0;
    while (digits < 4 && QChar::isDigit(at(i + digits)))
        ++digits;
    return digits;
}

/// "20,000", "1,00,000", "6:30", "9/11".
TokenReader::Join TokenReader::joinNumber(qsizetype run, qsizetype i) const
{
    bool joins = countDigits(i + 1) > 0 && areDigits(view(run, i));
    if (at(i) == U',') {
        qsizetype comma = i;
        while (comma < i + 18 && countDigits(comma + 1) == 2 && at(comma + 3) == U',')
            comma += 3;
        joins = joins && i - run <= 3 && countDigits(comma + 1) == 3;
    }
    return {joins ? i + 1 : i, joins};
}

TokenReader::Join TokenReader::joinApostrophe(qsizetype begin, qsizetype i) const
{
    if (!QChar::isLetter(at(i + 1)))
        return {i, false};
    const qsizetype end = runEnd(i + 1);
    const QStringView suffix = view(i + 1, end);
    const QStringView stem = view(begin, i);
    if (isOneOf(suffix, clitics)) {
        const bool decade = areDigits(stem) && stem.endsWith(u'0') && suffix == u"s";
        return {decade ? end : i, false};
    }
    const bool negation = suffix.compare(u"t", Qt::CaseInsensitive) == 0 && stem.endsWith(u'n', Qt::CaseInsensitive);
    if (negation && stem.size() > 1)
        return {i - 1, false};
    return {i + 1, true};
}

TokenReader::Join TokenReader::joinHyphen(qsizetype begin, qsizetype run, qsizetype i) const
{
    if (!isWordStart(at(i + 1)))
        return {i, false};
    const bool inside = begin > m_begin && isDash(before(begin).unicode());
    const bool beforeName = QChar::isUpper(at(i + 1)) && before(i).isLower();
    if (!inside && !beforeName && isOneOf(view(run, i), prefixes))
        return {i + 1, true};
    const bool joins = !before(i).isDigit() && isOneOf(view(i + 1, runEnd(i + 1)), suffixes);
    return {joins ? i + 1 : i, joins};
}

TokenReader::Join TokenReader::joinFullStop(qsizetype begin, qsizetype run, qsizetype i) const
{
    const char32_t next = at(i + 1);
    if (!isWordStart(next))
        return {next != U'.' && keepsFullStop(begin, i) ? i + 1 : i, false};
    if (i - begin > 1 && i - begin < longestAbbreviation && m_resources.abbreviations.contains(view(begin, i + 1)))
        return {i + 1, false};
    const bool nextSentence =
        i - run > 1 && !before(i).isUpper() && QChar::isUpper(next) && !QChar::isUpper(at(i + 2)) && at(i + 2) != U'.';
    return {nextSentence ? i : i + 1, !nextSentence};
}

bool TokenReader::keepsFullStop(qsizetype begin, qsizetype i) const
{
    const QStringView stem = view(begin, i);
    if (stem.size() == 1 && stem.front().isUpper())
        return isInitial(i);
    if (stem.size() >= longestAbbreviation)
        return false;
    if (m_previous.isEmpty() && isEnumerator(stem))
        return i + 1 < m_text.size() && m_text[i + 1].isSpace();
    if (isAcronym(stem))
        return true;
    const bool amongCapitals = isAllCaps(stem) && standsAmongCapitals(i);
    const QStringView kind = abbreviationKind(view(begin, i + 1), amongCapitals, m_resources);
    if (kind == u"number")
        return QChar::isDigit(at(skipSpace(i + 1))) || previous() == u"(";
    if (kind == u"unit")
        return before(m_previous.end).isDigit();
    if (kind == u"state")
        return previous() == u"," || (stem.size() > 2 && !m_resources.commonWords.contains(stem.toString().toLower()));
    if (stem == u"al")
        return previous() == u"et";
    return !kind.isEmpty();
}

/// True for a single letter before the full stop at @p i that is short for a given name, not the end of a sentence.
bool TokenReader::isInitial(qsizetype i) const
{
    if (at(i + 1) == U',' || at(i + 1) == U'-')
        return true;
    const qsizetype next = skipSpace(i + 1);
    if (next == m_text.size())
        return false;
    if (m_text[next].isDigit())
        return before(m_previous.end) == u'.';
    const qsizetype end = runEnd(next);
    const bool anotherInitial = end - next == 1 && at(end) == U'.';
    return end > next && (anotherInitial || !isOpener(view(next, end), m_resources));
}

bool TokenReader::standsAmongCapitals(qsizetype i) const
{
    const qsizetype next = skipSpace(i + 1);
    return isAllCaps(previous()) || isAllCaps(view(next, runEnd(next)));
}

} // namespace sourcelight::language
