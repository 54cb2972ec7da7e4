// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/attributions/unlabelled.h"

#include "core/extraction/attributions/quotations.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

/// Words and a verb, as somebody's speech has; a title or a scare quote has not.
bool looksLikeSpeech(const StatementText &text, Span span)
{
    constexpr std::size_t fewest = 5;
    std::size_t words = 0, small = 0;
    bool verb = false;
    for (std::size_t i = text.tokenAt(span.begin); i < text.size() && text.token(i).span.begin < span.end; ++i) {
        if (text.token(i).upos == Upos::Punct)
            continue;
        ++words;
        small += text.word(i).front().isLower();
        verb = verb || text.token(i).upos == Upos::Verb || text.token(i).upos == Upos::Aux;
    }
    return verb && words >= fewest && 2 * small > words;
}

} // namespace

std::vector<LabelledSpan> unlabelledQuotations(const StatementText &text, double confidence)
{
    std::vector<LabelledSpan> labels;
    const auto take = [&](Span span, const QString &evidence) {
        if (!text.touchesPart(span))
            labels.push_back({StatementRole::Content, span, confidence, {evidence}});
    };
    const Spans &quotations = text.quotations();
    const auto isPartOfLonger = [&](std::size_t i) {
        return (i > 0 && runsOn(text.article(), quotations[i - 1], quotations[i])) ||
               (i + 1 < quotations.size() && runsOn(text.article(), quotations[i], quotations[i + 1]));
    };
    for (std::size_t i = 0; i < quotations.size(); ++i) {
        if (looksLikeSpeech(text, quotations[i]) || isPartOfLonger(i))
            take(quotations[i], u"quotation-marks"_s);
    }
    for (const Block &block : text.article().blocks) {
        if (block.kind == BlockKind::Quote && text.quotedLength(block.span) == 0 && looksLikeSpeech(text, block.span))
            take(block.span, u"block-quotation"_s);
    }
    std::ranges::sort(labels, {}, &LabelledSpan::span);
    return labels;
}

} // namespace sourcelight::extraction
