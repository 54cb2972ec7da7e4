// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/statementevidence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::language
{

namespace
{

/// Bits of StatementColumn::List.
enum ListBit : std::uint16_t { CueList = 1, SourceNounList = 2, TitleList = 4, FirstNameList = 8 };

bool isCueWord(const StatementParagraph &paragraph, std::size_t token)
{
    return paragraph.isReporting(token) ||
           ((paragraph.at(token, StatementColumn::List) & CueList) && !paragraph.isQuoted(token));
}

/// The first token of a stretch that @p wanted is true for; its end where there is none.
template <typename Wanted> std::size_t find(const LabelledTokens &tokens, const Wanted &wanted)
{
    std::size_t token = tokens.first;
    while (token < tokens.last && !wanted(token))
        ++token;
    return token;
}

} // namespace

QStringList statementEvidence(const Article &article, const StatementParagraph &paragraph, const LabelledTokens &tokens)
{
    const auto text = [&](std::size_t token) { return textOf(article, paragraph.tokens()[token].span).toString(); };
    const auto isCue = [&](std::size_t token) { return isCueWord(paragraph, token); };
    QStringList evidence;
    if (tokens.role == StatementRole::Cue) {
        if (const std::size_t cue = find(tokens, isCue); cue < tokens.last)
            evidence << u"list=reporting-word"_s << "word="_L1 + text(cue);
    } else {
        if (tokens.first > paragraph.sentenceBegin(tokens.first) && isCue(tokens.first - 1))
            evidence << u"list-before=reporting-word"_s << "word-before="_L1 + text(tokens.first - 1);
        if (tokens.last < paragraph.sentenceEnd(tokens.last - 1) && isCue(tokens.last))
            evidence << u"list-after=reporting-word"_s << "word-after="_L1 + text(tokens.last);
    }
    if (tokens.role == StatementRole::Source) {
        const auto inList = [&](std::uint16_t list) {
            return find(tokens, [&](std::size_t token) {
                return (paragraph.at(token, StatementColumn::List) & list) != 0;
            }) < tokens.last;
        };
        if (inList(SourceNounList))
            evidence << u"list=source-noun"_s;
        if (inList(TitleList))
            evidence << u"list=title"_s;
        if (inList(FirstNameList))
            evidence << u"list=given-name"_s;
    }
    if (tokens.role == StatementRole::Content) {
        if (find(tokens, [&](std::size_t token) { return paragraph.isQuoted(token); }) < tokens.last)
            evidence << u"quotation"_s;
        if (text(tokens.first).compare("that"_L1, Qt::CaseInsensitive) == 0)
            evidence << u"that-clause"_s;
    }
    if (evidence.isEmpty())
        evidence << u"words-around"_s;
    return evidence;
}

} // namespace sourcelight::language
