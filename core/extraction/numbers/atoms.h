// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/numbers/words.h"
#include "core/language/languageresources.h"
#include "core/model/article.h"
#include "core/model/sentence.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace sourcelight::extraction
{

/**
 * What the grammar of numbers reads: a token, or the part of one where digits, letters and signs meet ("$4.5bn" is "$",
 * "4.5", "bn"). Groups of digits that only spaces part are one atom ("10 000").
 */
struct Atom {
    enum class Kind { Digits, Word, Sign };

    Kind kind = Kind::Word;
    bool glued = false;       ///< no white space before it
    bool startsToken = false; ///< the first of its token
    bool vulgar = false;      ///< a fraction in one character: "½"
    Upos upos = Upos::X;      ///< of its token
    std::uint8_t xpos = 0;    ///< of its token
    Span span;
    QStringView text;             ///< as written
    QStringView folded;           ///< in lower case, apostrophes straight
    std::optional<double> number; ///< of Digits; null where too large to hold
    NumberWord numberWord;
    TimeWord timeWord;

    [[nodiscard]] bool isDigits() const { return kind == Kind::Digits; }
    [[nodiscard]] bool isWord() const { return kind == Kind::Word; }
    [[nodiscard]] bool isSign() const { return kind == Kind::Sign; }
    [[nodiscard]] bool isCapitalised() const { return isWord() && text.front().isUpper(); }
    [[nodiscard]] bool isDash() const;
    [[nodiscard]] bool is(QStringView word) const { return folded == word; }
    [[nodiscard]] bool is(NumberWord::Kind word) const { return numberWord.kind == word; }
    [[nodiscard]] bool is(TimeWord::Kind word) const { return timeWord.kind == word; }
    /// Digits without grouping, decimals or sign: what a year, a day or a label is made of.
    [[nodiscard]] bool isPlainDigits() const;
};

/// The atoms of one sentence at a time. The views in them live as long as the article, the resources and this do, and
/// until the next call of read().
class AtomReader
{
public:
    AtomReader(const Article &article, const language::LanguageResources &resources)
        : m_article(article)
        , m_resources(resources)
    {
    }

    /// The atoms of @p sentence in text order.
    [[nodiscard]] std::span<const Atom> read(const Sentence &sentence);

private:
    void readToken(const Token &token, qsizetype sentenceBegin);
    void finishWord(Atom &atom) const;
    void joinDigits();
    [[nodiscard]] static bool continuesGroups(const Atom &last, const Atom &atom, bool joined);
    [[nodiscard]] bool isDecimals(size_t kept, const Atom &atom) const;
    [[nodiscard]] bool isSeparated(size_t kept, const Atom &atom) const;
    void take(Atom &number, const Atom &atom) const;

    const Article &m_article;
    const language::LanguageResources &m_resources;
    QString m_folded;
    std::vector<Atom> m_atoms;
};

/// The value of digits with grouping and decimal marks as English writes them ("1,234.5", "10 000", "1,23,456"), in any
/// script's decimal digits; null where they are too large to hold.
[[nodiscard]] std::optional<double> valueOfDigits(QStringView digits);

} // namespace sourcelight::extraction
