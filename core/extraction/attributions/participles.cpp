// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/attributions/participles.h"

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

bool opensStatement(const StatementText &text, std::size_t i)
{
    return text.is(i - 1, {","_L1}) && text.quotedLength(text.token(i).span) == 0 &&
           text.is(i, {"saying"_L1, "adding"_L1, "arguing"_L1, "claiming"_L1, "telling"_L1, "noting"_L1, "warning"_L1,
                          "suggesting"_L1, "explaining"_L1, "insisting"_L1, "stating"_L1, "writing"_L1});
}

} // namespace

std::vector<LabelledSpan> cutAtParticiples(const StatementText &text)
{
    std::vector<LabelledSpan> labels;
    for (const StatementPart &part : text.parts()) {
        LabelledSpan rest = static_cast<const LabelledSpan &>(part); // without its tokens
        for (std::size_t i = part.first + 2; part.role == StatementRole::Content && i + 1 < part.last; ++i) {
            if (!opensStatement(text, i))
                continue;
            LabelledSpan before = rest, cue = rest;
            before.span.end = text.token(i - 2).span.end;
            cue.role = StatementRole::Cue;
            cue.span = text.token(i).span;
            cue.evidence = {u"list=reporting-word"_s, "word="_L1 + text.word(i).toString()};
            if (!before.span.isEmpty())
                labels.push_back(before);
            labels.push_back(cue);
            rest.span.begin = text.token(i + 1).span.begin;
        }
        labels.push_back(rest);
    }
    return labels;
}

} // namespace sourcelight::extraction
