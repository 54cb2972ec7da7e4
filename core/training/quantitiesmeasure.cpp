// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/quantitiesmeasure.h"

#include "core/extraction/numbers.h"
#include "core/language/partsofspeech.h"
#include "core/language/segment.h"
#include "core/model/codepoints.h"
#include "core/reading/reading.h"
#include "core/training/corpora.h"
#include "core/training/reliability.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sourcelight::training
{

namespace
{

struct Count {
    int found = 0;
    int all = 0;

    void add(bool isFound)
    {
        found += isFound ? 1 : 0;
        ++all;
    }
    [[nodiscard]] QString text() const
    {
        return u"%1/%2 = %3"_s.arg(found).arg(all).arg(all ? 100.0 * found / all : 0.0, 0, 'f', 1);
    }
};

struct Counts {
    Count quantity, money, temporal, counted;
    std::vector<Judged> claims;
};

/// What the program reads in a text, by code points of the text.
struct Read {
    CodePoints codePoints;
    std::vector<NumericClaim> claims;
};

Read readClaims(const QString &text, const language::LanguageResources &resources)
{
    const Article article = reading::articleFromText({}, text);
    auto sentences = language::segment(article, resources);
    if (resources.partsOfSpeech)
        language::tagPartsOfSpeech(article, sentences, *resources.partsOfSpeech);
    return {CodePoints(text), extraction::extractNumbers(article, sentences, resources, {}).claims};
}

Span spanOf(const QJsonArray &pair)
{
    return {pair[0].toInt(), pair[1].toInt()};
}

bool isNumeric(QStringView words, const language::LanguageResources &resources)
{
    return std::ranges::any_of(words, [](QChar c) { return c.isDigit(); }) ||
           std::ranges::any_of(words.split(u' '),
               [&](QStringView word) { return resources.numberWords.contains(word.toString().toLower()); });
}

void count(const QJsonObject &line, const language::LanguageResources &resources, Counts &counts)
{
    const QString text = line["text"_L1].toString();
    const Read read = readClaims(text, resources);
    const auto claimOn = [&read](Span span) {
        return std::ranges::find_if(read.claims, [&, there = read.codePoints.toUtf16(span)](
                                                     const NumericClaim &claim) { return claim.span.overlaps(there); });
    };
    std::vector<Span> annotated;
    for (const auto spans = line["spans"_L1].toArray(); const auto &value : spans) {
        const Span span{value["start"_L1].toInt(), value["end"_L1].toInt()};
        const QString type = value["type"_L1].toString();
        const bool found = claimOn(span) != read.claims.end();
        const Span there = annotated.emplace_back(read.codePoints.toUtf16(span));
        if (type == "Quantity"_L1)
            counts.quantity.add(found);
        else if (type == "Temporal"_L1)
            counts.temporal.add(found);
        else if (type == "Money"_L1 && isNumeric(QStringView(text).sliced(there.begin, there.length()), resources))
            counts.money.add(found);
    }
    for (const NumericClaim &claim : read.claims)
        counts.claims.push_back({claim.confidence,
            std::ranges::any_of(annotated, [&claim](Span span) { return claim.span.overlaps(span); })});
    for (const auto attributes = line["attributes"_L1].toArray(); const auto &value : attributes) {
        if (value["type"_L1].toString() != "HasAttrOf"_L1)
            continue;
        const auto claim = claimOn(spanOf(value["quantity"_L1].toArray()));
        const std::optional<Counted> counted = claim != read.claims.end() ? claim->counted : std::nullopt;
        const Span thing = read.codePoints.toUtf16(spanOf(value["of"_L1].toArray()));
        counts.counted.add(counted && counted->span.overlaps(thing));
    }
}

} // namespace

Expected<std::vector<Score>> scoreQuantities(const Folders &folders)
{
    const auto resources = language::loadLanguageResources(folders.models);
    if (!resources)
        return std::unexpected(resources.error());
    Counts counts;
    const auto read = readJsonLines(folders.corpora + "/data/quantities-re3d.dev.jsonl"_L1,
        [&](const QJsonObject &line) { count(line, **resources, counts); });
    return read.transform([&counts] {
        const QString task = u"quantities"_s, set = u"quantities-re3d.dev"_s;
        return std::vector<Score>{{task, set, "quantity found "_L1 + counts.quantity.text()},
            {task, set, "numeric money found "_L1 + counts.money.text()},
            {task, set, "temporal found "_L1 + counts.temporal.text()},
            {task, set, "thing counted right "_L1 + counts.counted.text()},
            {task, set, "claims that were annotated, by confidence "_L1 + reliabilityOf(counts.claims)}};
    });
}

} // namespace sourcelight::training
