// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/partsofspeechtraining.h"

#include "core/language/partsofspeech.h"
#include "core/language/segment.h"
#include "core/model/enumnames.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::training
{

namespace
{

constexpr float silverWeight = 0.2F;

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
        for (const QString &label : std::as_const(m_labels)) {
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

/// The Penn tags of a paragraph's tokens, by span.
QHash<std::pair<qsizetype, qsizetype>, QString> tagsOf(const TaggedParagraph &paragraph)
{
    QHash<std::pair<qsizetype, qsizetype>, QString> tags;
    for (qsizetype i = 0; i < paragraph.tags.size(); ++i) {
        const Span &span = paragraph.tokens[std::size_t(i)];
        tags.insert({span.begin, span.end}, paragraph.tags[i]);
    }
    return tags;
}

/// Labels text that a program has tagged: a first model and the program decide together.
class SilverLabels
{
public:
    explicit SilverLabels(const language::SequenceModel &model)
        : m_model(model)
    {
        for (const QString &label : model.labels())
            m_tags.append(label.section(u'|', 0, 0));
    }

    /// Adds the sentences of @p paragraph on which the two mostly agree, split into our own tokens. A token that the
    /// program splits otherwise ("US-led" is one word to it) has the first model's label.
    void add(
        const TaggedParagraph &paragraph, const language::LanguageResources &resources, LabeledSequences &sequences)
    {
        const auto tags = tagsOf(paragraph);
        for (const Sentence &sentence : language::segment(paragraph.article, resources)) {
            language::WordForms words;
            words.assign(paragraph.article, sentence.tokens);
            m_features.clear();
            language::addPartOfSpeechFeatures(words, m_features);
            m_model.decodeWithMarginals(m_features, m_workspace);
            QStringList wanted;
            for (const Token &token : sentence.tokens)
                wanted.append(tags.value({token.span.begin, token.span.end}));
            addAgreed(paragraph.article, sentence.tokens, wanted, sequences);
        }
    }

private:
    void addAgreed(
        const Article &article, std::span<const Token> tokens, const QStringList &wanted, LabeledSequences &sequences)
    {
        constexpr double leastAgreement = 0.85;
        std::vector<std::uint8_t> chosen;
        qsizetype agreed = 0, tagged = 0;
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            chosen.push_back(choose(std::size_t(i), wanted[i]));
            tagged += !wanted[i].isEmpty();
            agreed += !wanted[i].isEmpty() && m_tags[m_workspace.labels[std::size_t(i)]] == wanted[i];
        }
        if (tagged == 0 || double(agreed) < leastAgreement * double(tagged))
            return;
        addSentence(article, tokens, sequences);
        sequences.labels.insert(sequences.labels.end(), chosen.begin(), chosen.end());
        sequences.endSequence(silverWeight);
    }

    /// The likeliest label of token @p i, where the program's tag @p wanted is worth much, not all: it follows other
    /// guidelines here and there ("to" is always TO to it).
    [[nodiscard]] std::uint8_t choose(std::size_t i, const QString &wanted) const
    {
        constexpr float trust = 30.0F; ///< odds by which the tag speaks for a label
        const std::size_t count = std::size_t(m_tags.size());
        std::size_t best = 0;
        float most = -1.0F;
        for (std::size_t k = 0; k < count; ++k) {
            const float likely = m_workspace.marginals[i * count + k] * (m_tags[qsizetype(k)] == wanted ? trust : 1.0F);
            if (likely > most) {
                most = likely;
                best = k;
            }
        }
        return std::uint8_t(best);
    }

    const language::SequenceModel &m_model;
    QStringList m_tags;
    language::SequenceModel::Workspace m_workspace;
    language::FeatureTable m_features;
};

Expected<void> trainAndWrite(
    const LabeledSequences &sequences, const QStringList &labels, const SequenceTraining &training, const QString &path)
{
    ModelWriter writer;
    trainSequenceModel(sequences, labels, training, writer);
    return writer.write(path, language::partsOfSpeechTask, language::partsOfSpeechFeatures);
}

} // namespace

Expected<void> trainPartsOfSpeech(const std::vector<TreebankDocument> &treebank,
    const std::vector<TaggedParagraph> &silver, const language::LanguageResources &resources,
    const SequenceTraining &training, const QString &path)
{
    const LabelSet labels(treebank);
    LabeledSequences sequences = sequencesOf(treebank, labels);
    if (const auto trained = trainAndWrite(sequences, labels.names(), training, path); !trained || silver.empty())
        return trained;
    const auto first =
        language::SequenceModel::open(path, language::partsOfSpeechTask, language::partsOfSpeechFeatures);
    if (!first)
        return std::unexpected(first.error());
    SilverLabels silverLabels(**first);
    for (const TaggedParagraph &paragraph : silver)
        silverLabels.add(paragraph, resources, sequences);
    return trainAndWrite(sequences, labels.names(), training, path);
}

TaggingScore scorePartsOfSpeech(const std::vector<TreebankDocument> &treebank, const language::SequenceModel &model)
{
    TaggingScore score;
    for (const TreebankDocument &document : treebank) {
        if (!isOfThePress(document.article.id))
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
