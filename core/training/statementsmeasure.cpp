// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/statementsmeasure.h"

#include "core/language/partsofspeech.h"
#include "core/language/segment.h"

#include <algorithm>

namespace sourcelight::training
{

using language::LabelledSpan;
using language::StatementRole;

namespace
{

/// Tokens `[first, last)` of a paragraph of the corpus.
struct Stretch {
    StatementRole role;
    std::size_t first;
    std::size_t last;

    friend bool operator==(const Stretch &, const Stretch &) = default;
};

std::vector<Stretch> annotatedIn(const std::vector<AnnotatedToken> &paragraph)
{
    std::vector<Stretch> stretches;
    std::optional<StatementRole> open;
    for (std::size_t i = 0; i < paragraph.size(); ++i) {
        const AnnotatedToken &token = paragraph[i];
        if (token.role && token.role == open && !token.begins)
            stretches.back().last = i + 1;
        else if (token.role)
            stretches.push_back({*token.role, i, i + 1});
        open = token.role;
    }
    return stretches;
}

} // namespace

void StatementsMeasure::add(const StatementsDocument &document, const std::vector<LabelledSpan> &found)
{
    for (const auto &paragraph : document.paragraphs) {
        const std::vector<Stretch> gold = annotatedIn(paragraph);
        for (const Stretch &stretch : gold)
            ++scores[std::size_t(stretch.role)].annotated;
        const LabelledSpan *last = nullptr;
        std::vector<std::pair<const LabelledSpan *, Stretch>> mine;
        for (std::size_t i = 0; i < paragraph.size(); ++i) {
            const auto at = std::ranges::upper_bound(
                found, paragraph[i].span.begin, {}, [](const LabelledSpan &span) { return span.span.end; });
            const bool covered = at != found.end() && at->span.overlaps(paragraph[i].span);
            if (covered && &*at == last)
                mine.back().second.last = i + 1;
            else if (covered)
                mine.push_back({&*at, {at->role, i, i + 1}});
            last = covered ? &*at : nullptr;
        }
        for (const auto &[span, stretch] : mine) {
            const bool right = std::ranges::contains(gold, stretch);
            ++scores[std::size_t(stretch.role)].found;
            scores[std::size_t(stretch.role)].right += int(right);
            judged[std::size_t(stretch.role)].push_back({span->confidence, right});
        }
    }
}

StatementsMeasure measureStatements(const std::vector<StatementsDocument> &documents,
    const language::LanguageResources &resources, const language::SequenceModel &partsOfSpeech,
    const language::StatementOptions &options)
{
    StatementsMeasure measure;
    for (const StatementsDocument &document : documents) {
        auto sentences = language::segment(document.article, resources);
        language::tagPartsOfSpeech(document.article, sentences, partsOfSpeech);
        measure.add(document, language::labelStatements(document.article, sentences, resources, options).likely);
    }
    return measure;
}

} // namespace sourcelight::training
