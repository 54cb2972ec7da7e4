// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/sentences.h"

#include "core/language/tokens.h"
#include "core/language/words.h"

#include <algorithm>

namespace sourcelight::language
{

namespace
{

/// How many tokens a speaker's name may have in: "Why now?" Prime Minister Anna Maria Costa asked.
constexpr size_t longestSpeaker = 8;

/// Chinese and Japanese punctuation begins here; no space follows it.
constexpr char32_t firstOfCjk = 0x3000;

/// Finds the ends of sentences in the tokens of a block.
class Splitter
{
public:
    Splitter(QStringView text, std::span<const Token> tokens, const LanguageResources &resources)
        : m_text(text)
        , m_tokens(tokens)
        , m_resources(resources)
    {
    }

    /// The token after the sentence that begins with token @p begin.
    [[nodiscard]] size_t sentenceEnd(size_t begin) const;

private:
    enum class Mark { None, FullStop, Question, Ellipsis, Abbreviation };

    [[nodiscard]] QStringView at(size_t i) const
    {
        return i < m_tokens.size() ? m_text.sliced(m_tokens[i].span.begin, m_tokens[i].span.length()) : QStringView();
    }
    [[nodiscard]] char32_t first(size_t i) const { return codePointAt(at(i), 0).value; }
    [[nodiscard]] bool isNumber(size_t i) const { return QChar::isDigit(first(i)); }
    /// True where nothing stands between token @p i and the one before it.
    [[nodiscard]] bool isGlued(size_t i) const
    {
        return i > 0 && i < m_tokens.size() && m_tokens[i].span.begin == m_tokens[i - 1].span.end;
    }
    [[nodiscard]] Mark mark(size_t i) const;
    [[nodiscard]] size_t afterClosers(size_t i) const;
    [[nodiscard]] bool isCloser(size_t i) const;
    [[nodiscard]] size_t skipOpeners(size_t i) const;
    [[nodiscard]] bool mayBegin(size_t i) const;
    [[nodiscard]] bool isOpenerAt(size_t i) const { return isOpener(at(i), m_resources); }
    [[nodiscard]] bool startsBlock(size_t i) const;
    [[nodiscard]] bool namesSpeaker(size_t i) const;
    [[nodiscard]] bool ends(size_t i, size_t next) const;
    [[nodiscard]] bool endsAfterAbbreviation(size_t i, size_t next) const;

    QStringView m_text;
    std::span<const Token> m_tokens;
    const LanguageResources &m_resources;
};

Splitter::Mark Splitter::mark(size_t i) const
{
    const QStringView token = at(i);
    const char32_t c = first(i);
    if (token == u"[...]" || token == u"[…]")
        return Mark::Ellipsis;
    if (token.size() > 1)
        return token.back() != u'.' ? Mark::None : c == U'.' ? Mark::Ellipsis : Mark::Abbreviation;
    if (c == U'.')
        return i > 0 && at(i - 1) == u"." ? Mark::Ellipsis : Mark::FullStop;
    if (QStringView(u"?!؟？！‽").contains(token))
        return Mark::Question;
    if (QStringView(u"。।॥۔｡").contains(token))
        return Mark::FullStop;
    return c == U'…' ? Mark::Ellipsis : Mark::None;
}

bool Splitter::isCloser(size_t i) const
{
    if (at(i) == u"''")
        return true;
    return at(i).size() == 1 && isClosing(first(i)) && (!isGlued(i + 1) || !isOpening(first(i)));
}

/// The first token after those that close the sentence which ends at token @p i: quotation marks, brackets, more marks,
/// footnotes.
size_t Splitter::afterClosers(size_t i) const
{
    size_t next = i + 1;
    while (next < m_tokens.size()) {
        const bool closes = isCloser(next) && (isGlued(next) || (!isOpening(first(next)) && !isGlued(next + 1)));
        if (closes || (isGlued(next) && mark(next) != Mark::None && mark(next) != Mark::Abbreviation))
            ++next;
        else if (at(next) == u"[" && isNumber(next + 1) && at(next + 2) == u"]")
            next += 3;
        else
            break;
    }
    return next;
}

size_t Splitter::skipOpeners(size_t i) const
{
    const size_t limit = i + 4;
    while (i < limit && (isOpening(first(i)) || isDash(first(i)) || at(i) == u"``"))
        ++i;
    return i;
}

/// True where token @p i looks like the first of a sentence: anything but a lower-case word or a mark.
bool Splitter::mayBegin(size_t i) const
{
    const char32_t c = first(i);
    if (QChar::isLower(c))
        return std::ranges::any_of(at(i), [](QChar letter) { return letter.isUpper(); }) && !at(i).contains(u'.');
    return isWordStart(c) || QChar::isSymbol(c) || c == U'#' || c == U'@' || c == U'[' || c == U'•' || c > 0xFFFF;
}

/// True where a new item or paragraph begins with token @p i inside one block: after an empty line, with a bullet, or
/// in another cell of a table.
bool Splitter::startsBlock(size_t i) const
{
    const Span gap{m_tokens[i - 1].span.end, m_tokens[i].span.begin};
    const QStringView space = m_text.sliced(gap.begin, gap.length());
    const auto breaks = space.count(u'\n');
    return breaks > 1 || space.contains(u'\t') ||
           (breaks == 1 && at(i).size() == 1 && QStringView(u"•◦▪‣●○■□►*").contains(at(i)));
}

/// True for "Anna Costa asked", "I asked": a name in capitals and a cue, which belong to the quotation before them.
bool Splitter::namesSpeaker(size_t i) const
{
    if (isOpenerAt(i) && at(i) != u"I")
        return false;
    for (size_t last = i; last < i + longestSpeaker && last < m_tokens.size(); ++last) {
        const QStringView word = at(last);
        if (last > i && m_resources.cues.contains(word))
            return true;
        if (!isCapitalised(word) && word != u"-" && word != u"'s" && word != u"’s")
            return false;
    }
    return false;
}

bool Splitter::endsAfterAbbreviation(size_t i, size_t next) const
{
    const QStringView kind = abbreviationKind(at(i), true, m_resources);
    const size_t word = skipOpeners(next);
    if (kind == u"title" || kind == u"inner")
        return next > i + 1 && mayBegin(word);
    const bool initial = kind.isEmpty() && at(i).size() == 2;
    if (next > i + 1 && !initial)
        return mayBegin(word);
    return isCapitalised(at(word)) && isOpenerAt(word) && !(initial && at(word).size() == 1);
}

/// Whether the sentence ends with the mark at token @p i and what closes it, where token @p next follows.
bool Splitter::ends(size_t i, size_t next) const
{
    if (mark(i) == Mark::Abbreviation)
        return endsAfterAbbreviation(i, next);
    const bool closed = next > i + 1 && isQuotationMark(at(next - 1).front().unicode());
    const size_t word = skipOpeners(next);
    if (isDash(first(next)))
        return false;
    if (mark(i) == Mark::FullStop && at(next) == u"(")
        return true;
    const bool needsSpace = first(i) < firstOfCjk;
    if (needsSpace && isGlued(next) && !isCapitalised(at(word)) && next == word)
        return false;
    if (!mayBegin(word))
        return false;
    switch (mark(i)) {
    case Mark::Question:
        return !(closed && namesSpeaker(word));
    case Mark::Ellipsis:
        return closed || word > next || (at(word) != u"I" && (isGlued(i) || isOpenerAt(word)));
    default:
        return true;
    }
}

size_t Splitter::sentenceEnd(size_t begin) const
{
    for (size_t i = begin; i < m_tokens.size(); ++i) {
        if (i > begin && startsBlock(i))
            return i;
        const bool enumerates = isNumber(begin) && (i == begin || (i == begin + 1 && at(i) == u"."));
        if (mark(i) == Mark::None || enumerates)
            continue;
        const size_t next = afterClosers(i);
        if (next == m_tokens.size() || ends(i, next))
            return next;
        i = next - 1;
    }
    return m_tokens.size();
}

} // namespace

void appendSentences(QStringView text, std::span<const Token> tokens, const LanguageResources &resources,
    std::vector<Sentence> &sentences)
{
    const Splitter splitter(text, tokens, resources);
    for (size_t begin = 0; begin < tokens.size();) {
        const size_t end = splitter.sentenceEnd(begin);
        sentences.push_back({{tokens[begin].span.begin, tokens[end - 1].span.end},
            std::vector<Token>(tokens.begin() + qsizetype(begin), tokens.begin() + qsizetype(end))});
        begin = end;
    }
}

} // namespace sourcelight::language
