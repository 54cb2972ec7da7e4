// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringView>

namespace sourcelight::reading
{

/**
 * Tells hyphens that a typesetter put at the ends of lines from those that belong to a word, by the words of the
 * document itself: "govern-|ment" is one word where "government" stands elsewhere, "long-|term" keeps its hyphen where
 * "long-term", or both "long" and "term", do. Without such evidence it counts whether the document breaks many words.
 *
 * First all lines are given to add(), then all to learn().
 */
class Hyphenation
{
public:
    /// Takes the break between two lines that follow each other in a paragraph.
    void add(QStringView line, QStringView next);
    /// Takes the words of a line.
    void learn(QStringView line);

    /// True where the last character of @p line is to be taken out when it is joined with @p next.
    [[nodiscard]] bool isBreak(QStringView line, QStringView next) const;

private:
    [[nodiscard]] bool knows(const QString &word) const { return m_known.value(word, false); }

    QHash<QString, bool> m_known; ///< the words that matter in lower case, and whether they have been seen
    qsizetype m_lines = 0;
    qsizetype m_hyphens = 0;
};

} // namespace sourcelight::reading
