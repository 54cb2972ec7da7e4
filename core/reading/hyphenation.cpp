// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/hyphenation.h"

#include <optional>

namespace sourcelight::reading
{

namespace
{

/// A word that is broken at the end of a line, in lower case.
struct BrokenWord {
    QString first;
    QString second;
    bool soft = false; ///< by a soft hyphen, which is never part of a word
};

bool isHyphen(QChar c)
{
    return c == u'-' || c == QChar(0x2010) || c == QChar::SoftHyphen;
}

QStringView withoutMarks(QStringView word)
{
    while (!word.isEmpty() && !word.front().isLetterOrNumber())
        word = word.sliced(1);
    while (!word.isEmpty() && !word.back().isLetterOrNumber())
        word.chop(1);
    return word;
}

std::optional<BrokenWord> brokenWord(QStringView line, QStringView next)
{
    if (line.size() < 2 || next.isEmpty() || !isHyphen(line.back()))
        return std::nullopt;
    const QStringView first = line.sliced(line.lastIndexOf(u' ') + 1).chopped(1);
    const QStringView second = next.first(next.indexOf(u' ') < 0 ? next.size() : next.indexOf(u' '));
    const bool letters = !first.isEmpty() && first.back().isLetter() && second.front().isLower();
    const bool soft = line.back() == QChar(QChar::SoftHyphen);
    if (!letters && !soft)
        return std::nullopt;
    return BrokenWord{withoutMarks(first).toString().toLower(), withoutMarks(second).toString().toLower(), soft};
}

} // namespace

void Hyphenation::add(QStringView line, QStringView next)
{
    ++m_lines;
    const auto broken = brokenWord(line, next);
    if (!broken || broken->soft)
        return;
    ++m_hyphens;
    for (const QString &word :
        {broken->first, broken->second, broken->first + broken->second, broken->first + u'-' + broken->second})
        m_known.insert(word, false);
}

void Hyphenation::learn(QStringView line)
{
    if (m_known.isEmpty())
        return;
    const auto words = line.tokenize(u' ', Qt::SkipEmptyParts);
    bool first = true;
    for (const QStringView word : words) {
        // The first word of a line may be the end of another, its last the beginning of one.
        const bool whole = !first && !isHyphen(word.back());
        first = false;
        if (!whole)
            continue;
        if (const auto known = m_known.find(withoutMarks(word).toString().toLower()); known != m_known.end())
            *known = true;
    }
}

bool Hyphenation::isBreak(QStringView line, QStringView next) const
{
    constexpr qsizetype fewHyphens = 3;
    constexpr qsizetype fewLines = 40; // for each word that is broken, in a document that breaks many
    const auto broken = brokenWord(line, next);
    if (!broken || broken->soft)
        return broken.has_value();
    if (broken->first.contains(u'-') || knows(broken->first + u'-' + broken->second))
        return false;
    if (knows(broken->first + broken->second))
        return true;
    if (knows(broken->first) && knows(broken->second))
        return false;
    return m_hyphens >= fewHyphens && m_hyphens * fewLines >= m_lines;
}

} // namespace sourcelight::reading
