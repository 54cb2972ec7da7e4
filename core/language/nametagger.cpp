// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/nametagger.h"

#include "core/language/partsofspeech.h"

#include <algorithm>

namespace sourcelight::language
{

namespace
{

/// Templates of features; their numbers are part of every model. Those with an offset take a run of numbers.
enum Template : FeatureHash {
    Bias = 1, WordAt = 10, ExactAt = 20, ShapeAt = 30, TagAt = 40, PrefixAt = 50, SuffixAt = 60, GazetteerAt = 70,
    BeforeAndWord = 100, WordAndAfter, Before2And1, After1And2, BeforeAndAfter, BeforeAndShape, ShapeAndAfter,
    ShapePair, ShapePairAfter, ShapeTriple, TagPair, TagPairAfter, TagTriple, Opening, StyleShape, StyleWord,
    ClassPair, ClassPairAfter, ClassAndShape, ClassTag, UseShape, UseStyle, UseBefore, UseAfter, UseClassBefore,
    UseClassAfter, UsePair, UsePairBefore, Gram, SuffixAndBefore, SuffixAndAfter,
};

constexpr FeatureHash at(Template base, int offset)
{
    return FeatureHash(base) + FeatureHash(offset + 5);
}

} // namespace

NameFeatures::NameFeatures(const Article &article, const std::vector<Sentence> &sentences, Gazetteer gazetteer)
    : m_article(article)
    , m_sentences(sentences)
    , m_gazetteer(gazetteer)
{
    for (const Sentence &sentence : sentences) {
        m_words.assign(article, sentence.tokens);
        m_usage.add(m_words, matchesOf(m_words, m_gazetteer));
    }
}

FeatureHash NameFeatures::tagAt(qsizetype i) const
{
    return i < 0 ? 254 : i < std::ssize(m_tokens) ? m_tokens[std::size_t(i)].xpos : 255;
}

void NameFeatures::addWords(qsizetype i, FeatureTable &table) const
{
    const auto word = [this, i](int offset) { return m_words.at(i + offset).word; };
    for (int offset = -4; offset <= 4; ++offset)
        table.add(combine(at(WordAt, offset), word(offset)));
    table.add(combine(combine(BeforeAndWord, word(-1)), word(0)));
    table.add(combine(combine(WordAndAfter, word(0)), word(1)));
    table.add(combine(combine(Before2And1, word(-2)), word(-1)));
    table.add(combine(combine(After1And2, word(1)), word(2)));
    table.add(combine(combine(BeforeAndAfter, word(-1)), word(1)));
    for (int offset = -1; offset <= 1; ++offset) {
        const WordForm &form = m_words.at(i + offset);
        const std::size_t most = offset == 0 ? WordForm::longestAffix : 3;
        for (std::size_t n = 1; n < most; ++n) {
            if (form.suffixes[n])
                table.add(combine(combine(at(SuffixAt, offset), n), form.suffixes[n]));
            if (form.prefixes[n])
                table.add(combine(combine(at(PrefixAt, offset), n), form.prefixes[n]));
        }
    }
}

void NameFeatures::addCapitals(qsizetype i, FeatureTable &table) const
{
    const auto shape = [this, i](int offset) { return m_words.at(i + offset).shape; };
    const auto style = FeatureHash(m_style);
    const WordForm &word = m_words.at(i);
    table.add(combine(combine(StyleShape, style), word.shape));
    table.add(combine(combine(StyleWord, style), word.word));
    if (m_style != CaseStyle::Sentence)
        return;
    for (int offset = -1; offset <= 1; ++offset)
        table.add(combine(at(ExactAt, offset), m_words.at(i + offset).exact));
    for (int offset = -2; offset <= 2; ++offset)
        table.add(combine(at(ShapeAt, offset), shape(offset)));
    table.add(combine(combine(ShapePair, shape(-1)), shape(0)));
    table.add(combine(combine(ShapePairAfter, shape(0)), shape(1)));
    table.add(combine(combine(combine(ShapeTriple, shape(-1)), shape(0)), shape(1)));
    table.add(combine(combine(BeforeAndShape, m_words.at(i - 1).word), shape(0)));
    table.add(combine(combine(ShapeAndAfter, shape(0)), m_words.at(i + 1).word));
    table.add(combine(combine(Opening, shape(0)), i == 0));
}

void NameFeatures::addPartsOfSpeech(qsizetype i, FeatureTable &table) const
{
    for (int offset = -2; offset <= 2; ++offset)
        table.add(combine(at(TagAt, offset), tagAt(i + offset)));
    table.add(combine(combine(TagPair, tagAt(i - 1)), tagAt(i)));
    table.add(combine(combine(TagPairAfter, tagAt(i)), tagAt(i + 1)));
    table.add(combine(combine(combine(TagTriple, tagAt(i - 1)), tagAt(i)), tagAt(i + 1)));
}

void NameFeatures::addGazetteer(qsizetype i, FeatureTable &table) const
{
    static constexpr GazetteerMatch none;
    const auto match = [this](qsizetype at) -> const GazetteerMatch & {
        return at < 0 || at >= std::ssize(m_matches) ? none : m_matches[std::size_t(at)];
    };
    const auto hash = [&match](qsizetype at) {
        return combine(combine(match(at).whole, match(at).first), match(at).inside);
    };
    for (int offset = -1; offset <= 1; ++offset) {
        const GazetteerMatch &here = match(i + offset);
        const GazetteerClasses parts[] = {here.whole, here.first, here.inside};
        for (std::size_t part = 0; part < std::size(parts); ++part) {
            for (GazetteerClasses rest = parts[part]; rest; rest &= rest - 1)
                table.add(combine(at(GazetteerAt, offset), part * 64 + std::size_t(std::countr_zero(rest))));
        }
    }
    table.add(combine(combine(ClassPair, hash(i - 1)), hash(i)));
    table.add(combine(combine(ClassPairAfter, hash(i)), hash(i + 1)));
    table.add(combine(combine(ClassAndShape, hash(i)), m_words.at(i).shape));
    table.add(combine(combine(ClassTag, hash(i)), tagAt(i)));
}

void NameFeatures::addUsage(qsizetype i, FeatureTable &table) const
{
    const WordForm &word = m_words.at(i);
    const auto code = [](const WordUsage::Use &use) {
        return FeatureHash(use.lower > 0) + 2 * FeatureHash(use.capitalized > 0) + 4 * FeatureHash(use.capitals > 0);
    };
    const WordUsage::Use &use = m_usage.of(word);
    const FeatureHash here = code(use) + (i == 0 ? 8U : 0U);
    table.add(combine(combine(UseShape, word.shape), here));
    table.add(combine(combine(UseStyle, FeatureHash(m_style)), here));
    table.add(combine(combine(combine(UsePair, word.shape), here), code(m_usage.of(m_words.at(i + 1)))));
    table.add(combine(combine(combine(UsePairBefore, word.shape), here), code(m_usage.of(m_words.at(i - 1)))));
    if (!word.startsUpper && m_style == CaseStyle::Sentence)
        return;
    for (std::size_t n = 0; n < use.contextCount; ++n) {
        const auto &[before, after] = use.contexts[n];
        if (before != m_words.at(i - 1).word)
            table.add(combine(UseBefore, before));
        if (after != m_words.at(i + 1).word)
            table.add(combine(UseAfter, after));
    }
    for (GazetteerClasses rest = use.before; rest; rest &= rest - 1)
        table.add(combine(UseClassBefore, FeatureHash(std::countr_zero(rest))));
    for (GazetteerClasses rest = use.after; rest; rest &= rest - 1)
        table.add(combine(UseClassAfter, FeatureHash(std::countr_zero(rest))));
}

void NameFeatures::add(std::size_t sentence, std::size_t first, std::size_t last, FeatureTable &table)
{
    m_tokens = std::span(m_sentences[sentence].tokens).subspan(first, last - first);
    m_words.assign(m_article, m_tokens);
    m_matches = matchesOf(m_words, m_gazetteer);
    m_style = caseStyleOf(m_words);
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        table.add(combine(Bias, 0));
        addWords(i, table);
        addCapitals(i, table);
        addPartsOfSpeech(i, table);
        addGazetteer(i, table);
        addUsage(i, table);
        table.endToken();
    }
}

namespace
{

/// Puts the labels of a sequence together to names.
void collectNames(const SequenceModel &model, const SequenceModel::Workspace &workspace, std::size_t sentence,
    std::size_t offset, std::vector<TaggedName> &names)
{
    const std::size_t count = std::size_t(model.labels().size());
    bool open = false;
    for (std::size_t i = 0; i < workspace.labels.size(); ++i) {
        const QStringView label = model.labels()[workspace.labels[i]];
        const float marginal = workspace.marginals[i * count + workspace.labels[i]];
        if (label.size() < 3) {
            open = false;
        } else if (!open || label.front() == u'B' || label.front() == u'U') {
            names.push_back({sentence, offset + i, offset + i + 1, label.sliced(2), marginal});
            open = true;
        } else {
            names.back().last = offset + i + 1;
            names.back().confidence = std::min(names.back().confidence, marginal);
        }
    }
}

} // namespace

std::vector<TaggedName> tagNames(const Article &article, const std::vector<Sentence> &sentences,
    const SequenceModel &model, const Progress &progress)
{
    NameFeatures features(article, sentences, Gazetteer(model.file().values<Gazetteer::Entry>(QLatin1StringView("gazetteer"))));
    SequenceModel::Workspace workspace;
    FeatureTable table;
    std::vector<TaggedName> names;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        if (progress.cancelled())
            break;
        const std::size_t size = sentences[i].tokens.size();
        for (std::size_t first = 0; first < size; first += longestSequence) {
            table.clear();
            features.add(i, first, std::min(size, first + longestSequence), table);
            model.decodeWithMarginals(table, workspace);
            collectNames(model, workspace, i, first, names);
        }
    }
    return names;
}

} // namespace sourcelight::language
