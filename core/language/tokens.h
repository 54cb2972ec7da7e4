// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/languageresources.h"
#include "core/model/span.h"

#include <QStringView>

namespace sourcelight::language
{

/**
 * Reads the tokens of one block one by one, by the rules that segment() documents. Keeps views into the text and the
 * resources, which must outlive it. Linear in the block: what it looks ahead is bounded or taken into the token.
 */
class TokenReader
{
public:
    TokenReader(QStringView text, Span block, const LanguageResources &resources);

    /// The next token; empty at the end of the block.
    [[nodiscard]] Span next();

private:
    [[nodiscard]] char32_t at(qsizetype i) const;
    [[nodiscard]] QChar before(qsizetype i) const { return i > m_begin ? m_text[i - 1] : QChar(u' '); }
    [[nodiscard]] QStringView view(qsizetype begin, qsizetype end) const { return m_text.sliced(begin, end - begin); }
    [[nodiscard]] QStringView previous() const { return view(m_previous.begin, m_previous.end); }
    [[nodiscard]] qsizetype skipSpace(qsizetype i) const;
    [[nodiscard]] qsizetype runEnd(qsizetype i) const;

    [[nodiscard]] qsizetype tokenEnd(qsizetype begin);
    [[nodiscard]] qsizetype addressEnd(qsizetype begin);

    // tokenwords.cpp
    /// Where a word stands after one of its runs of letters: it ends at `end`, or goes on with a run there.
    struct Join {
        qsizetype end = 0;
        bool goesOn = false;
    };
    [[nodiscard]] qsizetype wordEnd(qsizetype begin) const;
    [[nodiscard]] qsizetype unitBegin(qsizetype begin, qsizetype end) const;
    [[nodiscard]] Join join(qsizetype begin, qsizetype run, qsizetype i) const;
    [[nodiscard]] qsizetype countDigits(qsizetype i) const;
    [[nodiscard]] Join joinNumber(qsizetype run, qsizetype i) const;
    [[nodiscard]] Join joinApostrophe(qsizetype begin, qsizetype i) const;
    [[nodiscard]] Join joinHyphen(qsizetype begin, qsizetype run, qsizetype i) const;
    [[nodiscard]] Join joinFullStop(qsizetype begin, qsizetype run, qsizetype i) const;
    [[nodiscard]] bool keepsFullStop(qsizetype begin, qsizetype i) const;
    [[nodiscard]] bool isInitial(qsizetype i) const;
    [[nodiscard]] bool standsAmongCapitals(qsizetype i) const;

    // tokenmarks.cpp
    [[nodiscard]] qsizetype markEnd(qsizetype begin) const;
    [[nodiscard]] qsizetype sameEnd(qsizetype begin) const;
    [[nodiscard]] qsizetype elisionEnd(qsizetype begin) const;
    [[nodiscard]] qsizetype clusterEnd(qsizetype begin) const;

    QStringView m_text; ///< up to the block's end
    qsizetype m_begin = 0;
    qsizetype m_position = 0;
    qsizetype m_atSign = -1; ///< where the next "@" stands, as far as it is known
    Span m_previous;
    const LanguageResources &m_resources;
};

/// How far the address goes that begins at @p i of @p text: no farther than white space, and without the marks that
/// close the sentence around it.
[[nodiscard]] qsizetype linkEnd(QStringView text, qsizetype i);

/// True for words that open a sentence but hardly ever a name: "The", "However".
[[nodiscard]] bool isOpener(QStringView word, const LanguageResources &resources);

/// Whatever is longer, with its full stop, is no abbreviation.
inline constexpr qsizetype longestAbbreviation = 12;

/// What kind of abbreviation @p word with its full stop is; empty where it is none. "GEN." is looked up as "Gen." too
/// where @p amongCapitals is true.
[[nodiscard]] QStringView abbreviationKind(QStringView word, bool amongCapitals, const LanguageResources &resources);

} // namespace sourcelight::language
