// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/attributionscorpus.h"

#include "core/model/codepoints.h"
#include "core/reading/reading.h"
#include "core/training/corpora.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace sourcelight::training
{

namespace
{

using extraction::StatementPart;
using extraction::StatementRole;

Spans spansOf(const QJsonValue &pairs, const CodePoints &codePoints)
{
    Spans spans;
    for (const auto array = pairs.toArray(); const auto &pair : array)
        spans.push_back(codePoints.toUtf16({pair[0].toInt(), pair[1].toInt()}));
    std::ranges::sort(spans);
    return spans;
}

const Spans &spansOf(const AnnotatedAttribution &attribution, StatementRole role)
{
    return role == StatementRole::Source ? attribution.source
           : role == StatementRole::Cue  ? attribution.cue
                                         : attribution.content;
}

constexpr StatementRole roles[] = {StatementRole::Source, StatementRole::Cue, StatementRole::Content};

} // namespace

Expected<std::vector<AttributionsDocument>> readAttributions(const QString &path)
{
    std::vector<AttributionsDocument> documents;
    const auto read = readJsonLines(path, [&documents](const QJsonObject &line) {
        AttributionsDocument document{
            reading::articleFromText(line["id"_L1].toString(), line["text"_L1].toString()), {}};
        const CodePoints codePoints(document.article.text);
        for (const auto attributions = line["attributions"_L1].toArray(); const auto &attribution : attributions) {
            document.attributions.push_back({spansOf(attribution["source"_L1], codePoints),
                spansOf(attribution["cue"_L1], codePoints), spansOf(attribution["content"_L1], codePoints)});
        }
        documents.push_back(std::move(document));
    });
    return read.transform([&documents] { return std::move(documents); });
}

std::vector<language::LabelledSpan> labelsOf(const AttributionsDocument &document)
{
    std::map<Span, StatementRole> spans;
    for (const AnnotatedAttribution &attribution : document.attributions) {
        for (const StatementRole role : roles) {
            for (const Span &span : spansOf(attribution, role)) {
                for (const Block &block : document.article.blocks) {
                    const Span piece{std::max(span.begin, block.span.begin), std::min(span.end, block.span.end)};
                    if (!piece.isEmpty())
                        spans.emplace(piece, role);
                }
            }
        }
    }
    std::vector<language::LabelledSpan> labels;
    for (const auto &[span, role] : spans) {
        if (labels.empty() || labels.back().span.end <= span.begin)
            labels.push_back({.role = role, .span = span, .confidence = 1.0, .evidence = {}});
    }
    return labels;
}

std::vector<std::vector<std::size_t>> ownersOf(
    const std::vector<StatementPart> &parts, const AttributionsDocument &document)
{
    std::vector<std::vector<std::size_t>> owners(parts.size());
    for (std::size_t n = 0; n < document.attributions.size(); ++n) {
        for (const StatementRole role : roles) {
            for (const Span &span : spansOf(document.attributions[n], role)) {
                auto part = std::ranges::lower_bound(
                    parts, span.begin, {}, [](const StatementPart &known) { return known.span.begin; });
                for (; part != parts.end() && part->span.begin < span.end; ++part) {
                    if (part->role == role && span.contains(part->span))
                        owners[std::size_t(part - parts.begin())].push_back(n);
                }
            }
        }
    }
    return owners;
}

} // namespace sourcelight::training
