// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/statementsexamples.h"

#include "core/language/labelchain.h"
#include "core/language/partsofspeech.h"
#include "core/language/segment.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace sourcelight::training
{

using language::StatementParagraph;
using language::StatementWords;

std::vector<StatementsExample> statementsExamples(const std::vector<StatementsDocument> &documents,
    const language::LanguageResources &resources, const language::SequenceModel &partsOfSpeech)
{
    std::vector<StatementsExample> examples;
    for (const StatementsDocument &document : documents) {
        StatementsExample &example = examples.emplace_back();
        example.document = &document;
        example.sentences = language::segment(document.article, resources);
        language::tagPartsOfSpeech(document.article, example.sentences, partsOfSpeech);
        std::vector<Span> spans;
        for (const Sentence &sentence : example.sentences) {
            for (const Token &token : sentence.tokens)
                spans.push_back(token.span);
        }
        example.labels = labelsOf(spans, document);
    }
    return examples;
}

void StatementsExample::forEachParagraph(const StatementWords &words, const language::LanguageResources &resources,
    const std::function<void(const StatementParagraph &, const std::vector<std::uint8_t> &)> &take) const
{
    const Article &article = document->article;
    StatementParagraph paragraph;
    std::vector<std::uint8_t> ofParagraph;
    auto next = labels.begin();
    for (const auto &[first, last] : language::paragraphsOf(article, sentences)) {
        paragraph.assign(article, std::span(sentences).subspan(first, last - first), words, resources, first == 0);
        ofParagraph.assign(next, next + std::ptrdiff_t(paragraph.size()));
        next += std::ptrdiff_t(paragraph.size());
        if (!ofParagraph.empty() && !language::mayFollow(language::statementTokenLabels, ofParagraph.front()))
            --ofParagraph.front();
        take(paragraph, ofParagraph);
    }
}

namespace
{

/// How often a word is a cue, in steps; 0 where it hardly ever is.
std::uint8_t reportingClass(int cues, int all)
{
    constexpr int fewest = 4;
    constexpr double least[] = {0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95};
    const double share = cues < fewest ? 0.0 : double(cues) / double(all + 1);
    return std::uint8_t(std::ranges::upper_bound(least, share) - std::begin(least));
}

} // namespace

StatementsVocabulary vocabularyOf(
    const std::vector<StatementsExample> &examples, const language::LanguageResources &resources, int fewest)
{
    struct Counts {
        int all = 0, unquoted = 0, cues = 0;
    };
    constexpr std::uint8_t cue = language::firstLabelOf(language::StatementRole::Cue);
    std::map<std::uint32_t, Counts> counts;
    for (const StatementsExample &example : examples) {
        example.forEachParagraph({}, resources, [&](const StatementParagraph &paragraph, const auto &labels) {
            for (std::size_t i = 0; i < paragraph.size(); ++i) {
                Counts &count = counts[StatementWords::keyOf(paragraph.forms().at(qsizetype(i)))];
                const bool isCue = labels[i] == cue || labels[i] == cue + 1;
                ++count.all;
                count.unquoted += !paragraph.isQuoted(i);
                count.cues += isCue && !paragraph.isQuoted(i);
            }
        });
    }
    StatementsVocabulary vocabulary;
    for (const auto &[key, count] : counts) {
        if (count.all < fewest)
            continue;
        vocabulary.keys.push_back(key);
        vocabulary.reporting.push_back(reportingClass(count.cues, count.unquoted));
    }
    return vocabulary;
}

void StatementsVocabulary::addTo(ModelWriter &writer) const
{
    writer.add("words"_L1, keys);
    writer.add("reporting"_L1, reporting);
}

} // namespace sourcelight::training
