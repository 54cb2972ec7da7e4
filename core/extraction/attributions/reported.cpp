// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/attributions/reported.h"

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

bool isCueVerb(const StatementText &text, std::size_t i, const language::LanguageResources &resources)
{
    const QLatin1StringView tag = text.tag(i);
    return (tag == "VBD"_L1 || tag == "VBZ"_L1 || tag == "VBP"_L1 || tag == "VBN"_L1) &&
           resources.cues.contains(text.word(i).toString().toLower());
}

bool isAuxiliary(const StatementText &text, std::size_t i)
{
    return text.token(i).upos == Upos::Aux || text.token(i).upos == Upos::Adv ||
           text.is(i, {"had"_L1, "has"_L1, "have"_L1, "not"_L1, "n't"_L1, "n’t"_L1});
}

bool isInPhrase(const StatementText &text, std::size_t i)
{
    if (text.token(i).upos == Upos::Pron)
        return !text.is(i, {"that"_L1, "who"_L1, "which"_L1, "what"_L1, "i"_L1, "we"_L1, "you"_L1});
    return text.isNominal(i) || text.is(i, {"'s"_L1, "’s"_L1, "-"_L1});
}

/// Where the content of a cue that ends before token @p i begins: behind "that", which an addressee may stand before,
/// or at a quotation mark; @p last where neither follows.
std::size_t contentBegin(const StatementText &text, std::size_t i, std::size_t last)
{
    constexpr std::size_t longestAddressee = 5;
    for (std::size_t k = i; k < std::min(last, i + longestAddressee); ++k) {
        if (text.is(k, {"that"_L1}) && text.token(k).upos == Upos::Sconj)
            return k + 1;
        if (!isInPhrase(text, k))
            return last;
    }
    return last;
}

} // namespace

std::vector<ReportedStatement> reportedStatements(
    const StatementText &text, std::size_t first, std::size_t last, const language::LanguageResources &resources)
{
    constexpr std::size_t longestSource = 12;
    std::vector<ReportedStatement> found;
    for (std::size_t verb = first; verb < last; ++verb) {
        if (!isCueVerb(text, verb, resources) || text.quotedLength(text.token(verb).span) > 0)
            continue;
        ReportedStatement statement{.cueFirst = verb, .cueLast = verb + 1, .contentLast = last};
        while (statement.cueFirst > first && isAuxiliary(text, statement.cueFirst - 1))
            --statement.cueFirst;
        statement.sourceFirst = statement.sourceLast = statement.cueFirst;
        while (statement.sourceFirst > first && statement.sourceLast - statement.sourceFirst < longestSource &&
               isInPhrase(text, statement.sourceFirst - 1))
            --statement.sourceFirst;
        statement.contentFirst = contentBegin(text, verb + 1, last);
        if (statement.sourceFirst < statement.sourceLast && statement.contentFirst < last)
            found.push_back(statement);
    }
    return found;
}

} // namespace sourcelight::extraction
