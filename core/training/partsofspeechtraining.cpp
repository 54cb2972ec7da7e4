// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/partsofspeechtraining.h"

#include "core/language/partsofspeech.h"
#include "core/model/enumnames.h"
#include "core/training/corpora.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::training
{

namespace
{

constexpr float silverWeight = 0.4F;

QString labelOf(const Token &token)
{
    return language::pennTags()[token.xpos] + u'|' + nameOf(token.upos);
}

/// The labels that are more than a slip of an annotator.
class LabelSet
{
public:
    explicit LabelSet(const std::vector<TreebankDocument> &treebank)
    {
        constexpr int fewest = 4;
        QHash<QString, int> counts;
        for (const TreebankDocument &document : treebank) {
            for (const Sentence &sentence : document.sentences) {
                for (const Token &token : sentence.tokens)
                    ++counts[labelOf(token)];
            }
        }
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            if (it.value() >= fewest)
                m_labels.append(it.key());
        }
        std::ranges::sort(m_labels);
        for (const QString &label : m_labels) {
            const QString tag = label.section(u'|', 0, 0);
            QString &usual = m_usual[tag];
            if (counts[label] > counts.value(usual))
                usual = label;
        }
    }

    [[nodiscard]] const QStringList &names() const { return m_labels; }
    /// The index of the label of @p token, or of the usual one with its tag.
    [[nodiscard]] std::uint8_t of(const Token &token) const
    {
        const qsizetype exact = m_labels.indexOf(labelOf(token));
        return std::uint8_t(
            exact >= 0 ? exact : m_labels.indexOf(m_usual.value(QString(language::pennTags()[token.xpos]))));
    }

private:
    QStringList m_labels;
    QHash<QString, QString> m_usual;
};

void addSentence(const Article &article, std::span<const Token> tokens, LabeledSequences &sequences)
{
    language::WordForms words;
    words.assign(article, tokens);
    language::addPartOfSpeechFeatures(words, sequences.features);
}

LabeledSequences sequencesOf(const std::vector<TreebankDocument> &treebank, const LabelSet &labels)
{
    LabeledSequences sequences;
    for (const TreebankDocument &document : treebank) {
        for (const Sentence &sentence : document.sentences) {
            addSentence(document.article, sentence.tokens, sequences);
            for (const Token &token : sentence.tokens)
                sequences.labels.push_back(labels.of(token));
            sequences.endSequence();
        }
    }
    return sequences;
}

/// Adds a paragraph where the first model and the program that tagged it agree on most of it; of each token the likeliest
/// label with the program's tag.
void addSilver(const TaggedParagraph &paragraph, const language::SequenceModel &model, LabeledSequences &sequences)
{
    constexpr double leastAgreement = 0.85;
    std::vector<Token> tokens;
    for (const Span &span : paragraph.tokens)
        tokens.push_back({.span = span});
    language::WordForms words;
    words.assign(paragraph.article, tokens);
    language::FeatureTable table;
    language::addPartOfSpeechFeatures(words, table);
    language::SequenceModel::Workspace workspace;
    model.decodeWithMarginals(table, workspace);
    const std::size_t count = std::size_t(model.labels().size());
    std::vector<std::uint8_t> chosen;
    qsizetype agreed = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        std::size_t best = workspace.labels[i];
        float most = -1.0F;
        for (std::size_t k = 0; k < count; ++k) {
            const QString tag = model.labels()[qsizetype(k)].section(u'|', 0, 0);
            if (tag == paragraph.tags[qsizetype(i)] && workspace.marginals[i * count + k] > most) {
                most = workspace.marginals[i * count + k];
                best = k;
            }
        }
        agreed += best == workspace.labels[i];
        chosen.push_back(std::uint8_t(best));
    }
    if (double(agreed) < leastAgreement * double(tokens.size()))
        return;
    addSentence(paragraph.article, tokens, sequences);
    sequences.labels.insert(sequences.labels.end(), chosen.begin(), chosen.end());
    sequences.endSequence(silverWeight);
}

Expected<void> trainAndWrite(const LabeledSequences &sequences, const QStringList &labels,
    const SequenceTraining &training, const QString &path)
{
    ModelWriter writer;
    trainSequenceModel(sequences, labels, training, writer);
    return writer.write(path, language::partsOfSpeechTask, language::partsOfSpeechFeatures);
}

} // namespace

Expected<void> trainPartsOfSpeech(const std::vector<TreebankDocument> &treebank,
    const std::vector<TaggedParagraph> &silver, SequenceTraining training, const QString &path)
{
    const LabelSet labels(treebank);
    LabeledSequences sequences = sequencesOf(treebank, labels);
    if (const auto trained = trainAndWrite(sequences, labels.names(), training, path); !trained || silver.empty())
        return trained;
    const auto first = language::SequenceModel::open(
        path, language::partsOfSpeechTask, language::partsOfSpeechFeatures);
    if (!first)
        return std::unexpected(first.error());
    for (const TaggedParagraph &paragraph : silver)
        addSilver(paragraph, **first, sequences);
    return trainAndWrite(sequences, labels.names(), training, path);
}

TaggingScore scorePartsOfSpeech(const std::vector<TreebankDocument> &treebank, const language::SequenceModel &model)
{
    TaggingScore score;
    for (const TreebankDocument &document : treebank) {
        if (!isOfThePress(document))
            continue;
        std::vector<Sentence> sentences = document.sentences;
        language::tagPartsOfSpeech(document.article, sentences, model);
        for (std::size_t i = 0; i < sentences.size(); ++i) {
            for (std::size_t k = 0; k < sentences[i].tokens.size(); ++k) {
                const Token &ours = sentences[i].tokens[k], &theirs = document.sentences[i].tokens[k];
                ++score.tokens;
                score.upos += ours.upos == theirs.upos;
                score.xpos += ours.xpos == theirs.xpos;
            }
        }
    }
    return score;
}

} // namespace sourcelight::training
