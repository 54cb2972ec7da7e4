// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/attributions/contentreading.h"

#include "core/language/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

bool isNoun(const Token &token)
{
    return token.upos == Upos::Noun || token.upos == Upos::Propn;
}

bool isMark(QStringView word)
{
    return std::ranges::none_of(word, [](QChar c) { return c.isLetterOrNumber(); });
}

/// The words of a quotation: its tokens without the marks around it.
struct Words {
    std::size_t first = 0;
    std::size_t last = 0;

    [[nodiscard]] std::size_t count() const { return last - first; }
};

Words wordsOf(const StatementText &text, Span quotation)
{
    Words words{text.tokenAt(quotation.begin), text.tokenAt(quotation.begin)};
    while (words.last < text.size() && text.token(words.last).span.begin < quotation.end)
        ++words.last;
    while (words.first < words.last && isMark(text.word(words.first)))
        ++words.first;
    while (words.first < words.last && isMark(text.word(words.last - 1)))
        --words.last;
    return words;
}

/// All its words but the small ones are capitalised: “The Long Night of Oslo”.
bool isTitle(const StatementText &text, Words words)
{
    constexpr std::size_t longest = 8;
    constexpr qsizetype smallWord = 3; // letters of "of", "the"
    std::size_t capitalised = 0;
    for (std::size_t i = words.first; i < words.last; ++i) {
        const QStringView word = text.word(i);
        if (language::isCapitalised(word))
            ++capitalised;
        else if (word.size() > smallWord)
            return false;
    }
    return capitalised > 1 && words.count() <= longest;
}

/// Quotation marks in running text around words that are not somebody's speech.
bool quotesNobody(const StatementText &text, Span quotation, bool headline)
{
    const Words words = wordsOf(text, quotation);
    if (words.count() == 0 || (isTitle(text, words) && !headline))
        return true;
    const std::size_t before = text.tokenAt(quotation.begin), after = text.tokenAt(quotation.end);
    if (before > 1 && text.is(before - 1, {"called"_L1}) && text.is(before - 2, {"-"_L1}))
        return true;
    if (words.count() > 1 || before == 0 || after >= text.size())
        return before > 0 && text.is(before - 1, {"so-called"_L1});
    const bool nickname = text.token(before - 1).upos == Upos::Propn && text.token(after).upos == Upos::Propn;
    const bool modifies = isNoun(text.token(after)) && isNoun(text.token(words.first));
    return nickname || modifies || text.is(before - 1, {"so-called"_L1});
}

/// Most of its words are capitalised, as in the headlines of some papers: capitals then make no title.
bool isHeadline(const StatementText &text, Span content)
{
    std::size_t words = 0, capitalised = 0;
    for (std::size_t i = text.tokenAt(content.begin); i < text.size() && text.token(i).span.begin < content.end; ++i) {
        words += !isMark(text.word(i));
        capitalised += language::isCapitalised(text.word(i));
    }
    return 3 * capitalised > 2 * words;
}

/// Words of a content, and how many of them are quoted.
struct Counts {
    std::size_t words = 0;
    std::size_t quoted = 0;
};

Counts countWords(const StatementText &text, Span content)
{
    constexpr double nearlyAll = 0.9;
    const Spans &quotations = text.quotations();
    Counts counts;
    std::size_t quotation = text.quotationAt(content.begin);
    const bool headline = isHeadline(text, content);
    const bool running = double(text.quotedLength(content)) < nearlyAll * double(content.length());
    for (std::size_t i = text.tokenAt(content.begin); i < text.size() && text.token(i).span.begin < content.end; ++i) {
        const Span token = text.token(i).span;
        while (quotation < quotations.size() && quotations[quotation].end <= token.begin)
            ++quotation;
        if (isMark(text.word(i)))
            continue;
        const bool inside = quotation < quotations.size() && quotations[quotation].overlaps(token);
        const bool quoted = inside && !(running && quotesNobody(text, quotations[quotation], headline));
        counts.quoted += quoted;
        counts.words += quoted || !text.is(i, {"that"_L1});
    }
    return counts;
}

} // namespace

Manner mannerOf(const StatementText &text, const Spans &content)
{
    constexpr double nearlyAll = 0.97; // a word in brackets
    Counts all;
    for (const Span &span : content) {
        const Counts counts = countWords(text, span);
        all.words += counts.words;
        all.quoted += counts.quoted;
    }
    if (all.quoted == 0)
        return Manner::Indirect;
    return double(all.quoted) >= nearlyAll * double(all.words) ? Manner::Direct : Manner::Mixed;
}

Spans hedgesIn(const StatementText &text, const Spans &content)
{
    static constexpr std::initializer_list<QLatin1StringView> hedges{"may"_L1, "might"_L1, "could"_L1, "likely"_L1,
        "unlikely"_L1, "possibly"_L1, "perhaps"_L1, "maybe"_L1, "probably"_L1, "potentially"_L1, "apparently"_L1,
        "reportedly"_L1, "allegedly"_L1, "presumably"_L1, "supposedly"_L1, "seems"_L1, "seem"_L1, "seemed"_L1,
        "appears"_L1, "appear"_L1, "appeared"_L1, "suggests"_L1, "roughly"_L1, "arguably"_L1};
    Spans spans;
    for (const Span &span : content) {
        for (std::size_t i = text.tokenAt(span.begin); i < text.size() && text.token(i).span.begin < span.end; ++i) {
            const bool month = text.token(i).upos == Upos::Propn || text.word(i) == "May"_L1;
            const bool opens = i == 0 || text.token(i - 1).upos == Upos::Punct;
            if (text.is(i, hedges) && (!month || (opens && text.tag(i) == "MD"_L1)))
                spans.push_back(text.token(i).span);
        }
    }
    return spans;
}

} // namespace sourcelight::extraction
