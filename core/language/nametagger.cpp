// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/nametagger.h"

#include "core/language/calibration.h"
#include "core/language/namefeatures.h"
#include "core/language/partsofspeech.h"

#include <algorithm>

namespace sourcelight::language
{

namespace
{

/// Tags an article in two looks, sequence by sequence.
class Tagger
{
public:
    Tagger(const Article &article, const std::vector<Sentence> &sentences, const SequenceModel &model)
        : m_model(model)
        , m_features(
              article, sentences, Gazetteer(model.file().values<Gazetteer::Entry>(QLatin1StringView("gazetteer"))))
        , m_types(WordTypes::typesOf(model.labels()))
        , m_calibration(Calibration::of(model.file()))
    {
    }

    void look(std::size_t sentence, std::size_t first, std::size_t last)
    {
        m_table.clear();
        m_features.add(sentence, first, last, m_table);
        m_model.decodeWithMarginals(m_table, m_workspace);
        m_wordTypes.add(m_features.words(), m_workspace, m_types);
        for (std::size_t i = 0; i < last - first; ++i)
            m_shares.push_back(WordTypes::sharesOf(
                std::span(m_workspace.marginals).subspan(i * m_types.size(), m_types.size()), m_types));
    }

    void lookAgain(std::size_t sentence, std::size_t first, std::size_t last, std::vector<TaggedName> &names)
    {
        const auto own = std::span(m_shares).subspan(m_next, last - first);
        m_next += own.size();
        m_table.clear();
        m_features.add(sentence, first, last, m_table, &m_wordTypes, own);
        m_model.decodeWithMarginals(m_table, m_workspace);
        collectNames(sentence, first, names);
    }

private:
    void collectNames(std::size_t sentence, std::size_t offset, std::vector<TaggedName> &names) const;
    [[nodiscard]] QStringList evidenceFor(std::size_t token) const;

    const SequenceModel &m_model;
    NameFeatures m_features;
    std::vector<std::uint8_t> m_types;
    Calibration m_calibration;
    WordTypes m_wordTypes;
    std::vector<WordTypes::Shares> m_shares; ///< of every token by the first look
    std::size_t m_next = 0;                  ///< the first of m_shares that the second look has not come to
    SequenceModel::Workspace m_workspace;
    FeatureTable m_table;
};

/// Puts the labels of a sequence together to names.
void Tagger::collectNames(std::size_t sentence, std::size_t offset, std::vector<TaggedName> &names) const
{
    const std::size_t count = m_types.size();
    const std::size_t before = names.size();
    bool open = false;
    for (std::size_t i = 0; i < m_workspace.labels.size(); ++i) {
        const QStringView label = m_model.labels()[m_workspace.labels[i]];
        const float marginal = m_workspace.marginals[i * count + m_workspace.labels[i]];
        if (label.size() < 3) {
            open = false;
        } else if (!open || label.front() == u'B' || label.front() == u'U') {
            names.push_back({sentence, offset + i, offset + i + 1, label.sliced(2), marginal, evidenceFor(i)});
            open = true;
        } else {
            names.back().last = offset + i + 1;
            names.back().confidence = std::min(names.back().confidence, marginal);
        }
    }
    for (TaggedName &name : std::span(names).subspan(before))
        name.confidence = m_calibration.probability(name.confidence);
}

/// What made the first token of a name one, rather than an ordinary word.
QStringList Tagger::evidenceFor(std::size_t token) const
{
    constexpr std::size_t candidates = 12;
    constexpr qsizetype most = 3;
    constexpr std::size_t noName = 0;
    QStringList evidence;
    for (const std::size_t i : m_model.strongest(m_table[token], m_workspace.labels[token], noName, candidates)) {
        const QString description = m_features.describe(qsizetype(token), m_table.kindOf(token, i));
        if (!description.isEmpty() && !evidence.contains(description) && evidence.size() < most)
            evidence.append(description);
    }
    return evidence;
}

/// Calls @p take with the bounds of each sequence of each sentence; stops early where @p progress does.
template <typename Take>
bool forEachSequence(const std::vector<Sentence> &sentences, const Progress &progress, const Take &take)
{
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        if (progress.cancelled())
            return false;
        const std::size_t size = sentences[i].tokens.size();
        for (std::size_t first = 0; first < size; first += longestSequence)
            take(i, first, std::min(size, first + longestSequence));
    }
    return true;
}

} // namespace

std::vector<TaggedName> tagNames(const Article &article, const std::vector<Sentence> &sentences,
    const SequenceModel &model, const Progress &progress)
{
    Tagger tagger(article, sentences, model);
    std::vector<TaggedName> names;
    const auto look = [&tagger](std::size_t i, std::size_t first, std::size_t last) { tagger.look(i, first, last); };
    const auto lookAgain = [&tagger, &names](std::size_t i, std::size_t first, std::size_t last) {
        tagger.lookAgain(i, first, last, names);
    };
    if (!forEachSequence(sentences, progress, look) || !forEachSequence(sentences, progress, lookAgain))
        names.clear();
    return names;
}

} // namespace sourcelight::language
