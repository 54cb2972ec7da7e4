// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/namefeatures.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

using namespace Qt::StringLiterals;

namespace sourcelight::language
{

namespace
{

/// Templates of features; their numbers are part of every model. Those with an offset take a run of numbers.
enum Template : FeatureTable::Kind {
    Bias = 1,
    WordAt = 10,
    ExactAt = 20,
    ShapeAt = 30,
    TagAt = 40,
    PrefixAt = 50,
    SuffixAt = 60,
    BeforeAndWord = 100,
    WordAndAfter,
    Before2And1,
    After1And2,
    BeforeAndAfter,
    BeforeAndShape,
    ShapeAndAfter,
    ShapePair,
    ShapePairAfter,
    ShapeTriple,
    TagPair,
    TagPairAfter,
    TagTriple,
    Opening,
    StyleShape,
    StyleWord,
    ClassPair,
    ClassPairAfter,
    ClassAndShape,
    ClassTag,
    UseShape,
    UseStyle,
    UseBefore,
    UseAfter,
    UseClassBefore,
    UseClassAfter,
    UsePair,
    UsePairBefore,
    TypeAt = 160,
    TypeAndShape = 180,
    TypePair,
    TypePairAfter,
};

constexpr FeatureTable::Kind at(Template base, int offset)
{
    return FeatureTable::Kind(base + offset + 5);
}

/// Gazetteer classes have a template each, so that a feature tells which list it is of.
constexpr int firstList = 1000, listsPerOffset = 100;

constexpr FeatureTable::Kind inList(int offset, std::size_t listed)
{
    return FeatureTable::Kind(firstList + (offset + 1) * listsPerOffset + int(listed));
}

constexpr QLatin1StringView listNames[] = {"country"_L1, "subdivision"_L1, "city"_L1, "region"_L1, "demonym"_L1,
    "title"_L1, "organization-word"_L1, "organization-suffix"_L1, "organization-word"_L1, "institution"_L1,
    "facility-word"_L1, "place-word"_L1, "event-word"_L1, "given-name"_L1, "given-name"_L1, "given-name"_L1,
    "common-word"_L1, "reporting-word"_L1, "source-noun"_L1, "known-person"_L1, "known-organization"_L1,
    "known-location"_L1, "known-group"_L1, "known-name"_L1, "known-first-name"_L1, "known-surname"_L1};

QLatin1StringView sideOf(int offset)
{
    return offset < 0 ? "-before"_L1 : offset > 0 ? "-after"_L1 : QLatin1StringView();
}

/// The offset that @p kind has from @p base, if it is of that run of templates.
std::optional<int> offsetFrom(Template base, FeatureTable::Kind kind)
{
    const int offset = int(kind) - int(base) - 5;
    return std::abs(offset) <= 4 ? std::optional(offset) : std::nullopt;
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
        table.add(at(WordAt, offset), word(offset));
    table.add(BeforeAndWord, combine(word(-1), word(0)));
    table.add(WordAndAfter, combine(word(0), word(1)));
    table.add(Before2And1, combine(word(-2), word(-1)));
    table.add(After1And2, combine(word(1), word(2)));
    table.add(BeforeAndAfter, combine(word(-1), word(1)));
    for (int offset = -1; offset <= 1; ++offset) {
        const WordForm &form = m_words.at(i + offset);
        const std::size_t most = offset == 0 ? WordForm::longestAffix : 3;
        for (std::size_t n = 1; n < most; ++n) {
            if (form.suffixes[n])
                table.add(at(SuffixAt, offset), combine(n, form.suffixes[n]));
            if (form.prefixes[n])
                table.add(at(PrefixAt, offset), combine(n, form.prefixes[n]));
        }
    }
}

void NameFeatures::addCapitals(qsizetype i, FeatureTable &table) const
{
    const auto shape = [this, i](int offset) { return m_words.at(i + offset).shape; };
    const auto style = FeatureHash(m_style);
    const WordForm &word = m_words.at(i);
    table.add(StyleShape, combine(style, word.shape));
    table.add(StyleWord, combine(style, word.word));
    if (m_style != CaseStyle::Sentence)
        return;
    for (int offset = -1; offset <= 1; ++offset)
        table.add(at(ExactAt, offset), m_words.at(i + offset).exact);
    for (int offset = -2; offset <= 2; ++offset)
        table.add(at(ShapeAt, offset), shape(offset));
    table.add(ShapePair, combine(shape(-1), shape(0)));
    table.add(ShapePairAfter, combine(shape(0), shape(1)));
    table.add(ShapeTriple, combine(combine(shape(-1), shape(0)), shape(1)));
    table.add(BeforeAndShape, combine(m_words.at(i - 1).word, shape(0)));
    table.add(ShapeAndAfter, combine(shape(0), m_words.at(i + 1).word));
    table.add(Opening, combine(shape(0), i == 0));
}

void NameFeatures::addPartsOfSpeech(qsizetype i, FeatureTable &table) const
{
    for (int offset = -2; offset <= 2; ++offset)
        table.add(at(TagAt, offset), tagAt(i + offset));
    table.add(TagPair, combine(tagAt(i - 1), tagAt(i)));
    table.add(TagPairAfter, combine(tagAt(i), tagAt(i + 1)));
    table.add(TagTriple, combine(combine(tagAt(i - 1), tagAt(i)), tagAt(i + 1)));
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
                table.add(inList(offset, std::size_t(std::countr_zero(rest))), part);
        }
    }
    table.add(ClassPair, combine(hash(i - 1), hash(i)));
    table.add(ClassPairAfter, combine(hash(i), hash(i + 1)));
    table.add(ClassAndShape, combine(hash(i), m_words.at(i).shape));
    table.add(ClassTag, combine(hash(i), tagAt(i)));
}

void NameFeatures::addUsage(qsizetype i, FeatureTable &table) const
{
    const WordForm &word = m_words.at(i);
    const auto code = [](const WordUsage::Use &use) {
        return FeatureHash(use.lower > 0) + 2 * FeatureHash(use.capitalized > 0) + 4 * FeatureHash(use.capitals > 0);
    };
    const WordUsage::Use &use = m_usage.of(word);
    const FeatureHash here = code(use) + (i == 0 ? 8U : 0U);
    table.add(UseShape, combine(word.shape, here));
    table.add(UseStyle, combine(FeatureHash(m_style), here));
    table.add(UsePair, combine(combine(word.shape, here), code(m_usage.of(m_words.at(i + 1)))));
    table.add(UsePairBefore, combine(combine(word.shape, here), code(m_usage.of(m_words.at(i - 1)))));
    if (!word.startsUpper && m_style == CaseStyle::Sentence)
        return;
    for (std::size_t n = 0; n < use.contextCount; ++n) {
        const auto &[before, after] = use.contexts[n];
        if (before != m_words.at(i - 1).word)
            table.add(UseBefore, before);
        if (after != m_words.at(i + 1).word)
            table.add(UseAfter, after);
    }
    for (GazetteerClasses rest = use.before; rest; rest &= rest - 1)
        table.add(UseClassBefore, FeatureHash(std::countr_zero(rest)));
    for (GazetteerClasses rest = use.after; rest; rest &= rest - 1)
        table.add(UseClassAfter, FeatureHash(std::countr_zero(rest)));
}

/// What the same word was elsewhere, as the strongest type but "no name" and how strong it is.
void NameFeatures::addTypes(
    qsizetype i, FeatureTable &table, const WordTypes &types, std::span<const WordTypes::Shares> own) const
{
    const auto code = [&](qsizetype at) -> FeatureHash {
        if (at < 0 || at >= m_words.size() || m_words.at(at).isMark)
            return 0;
        const auto shares = types.elsewhere(m_words.at(at), own[std::size_t(at)]);
        if (!shares)
            return 0;
        const auto best = std::max_element(shares->begin() + 1, shares->end());
        const float all = std::accumulate(shares->begin(), shares->end(), 0.0F);
        const float share = *best / all;
        const int strength = share < 0.1F ? 0 : share < 0.4F ? 1 : share < 0.8F ? 2 : 3;
        return strength == 0 ? 1 : 2 + FeatureHash(best - shares->begin()) * 4 + FeatureHash(strength);
    };
    const FeatureHash here = code(i);
    for (int offset = -1; offset <= 1; ++offset)
        table.add(at(TypeAt, offset), code(i + offset));
    table.add(TypeAndShape, combine(here, m_words.at(i).shape));
    table.add(TypePair, combine(code(i - 1), here));
    table.add(TypePairAfter, combine(here, code(i + 1)));
}

QString NameFeatures::describe(qsizetype word, FeatureTable::Kind kind) const
{
    const auto textAt = [this, word](int offset) {
        const qsizetype i = word + offset;
        return i < 0 || i >= std::ssize(m_tokens) ? QString()
                                                  : textOf(m_article, m_tokens[std::size_t(i)].span).toString();
    };
    for (const Template base : {WordAt, ExactAt}) {
        if (const auto offset = offsetFrom(base, kind); offset && !textAt(*offset).isEmpty())
            return "word"_L1 + sideOf(*offset) + u'=' + textAt(*offset);
    }
    if (kind >= firstList) {
        const auto list = std::size_t((kind - firstList) % listsPerOffset);
        const QString side = sideOf((kind - firstList) / listsPerOffset - 1);
        return list < std::size(listNames) ? "list"_L1 + side + u'=' + listNames[list] : QString();
    }
    if (const auto offset = offsetFrom(SuffixAt, kind))
        return "ending"_L1 + sideOf(*offset) + u'=' + textAt(*offset).right(3);
    if (offsetFrom(ShapeAt, kind) || (kind >= BeforeAndShape && kind <= ShapeTriple) || kind == StyleShape)
        return u"capitals"_s;
    if (offsetFrom(TagAt, kind) || (kind >= TagPair && kind <= TagTriple))
        return u"part-of-speech"_s;
    if (kind >= BeforeAndWord && kind <= BeforeAndAfter)
        return u"words-around"_s;
    if (kind >= UseShape && kind <= UsePairBefore)
        return u"use-elsewhere"_s;
    if (offsetFrom(TypeAt, kind) || (kind >= TypeAndShape && kind <= TypePairAfter))
        return u"name-elsewhere"_s;
    return {};
}

void NameFeatures::add(std::size_t sentence, std::size_t first, std::size_t last, FeatureTable &table,
    const WordTypes *types, std::span<const WordTypes::Shares> own)
{
    m_tokens = std::span(m_sentences[sentence].tokens).subspan(first, last - first);
    m_words.assign(m_article, m_tokens);
    m_matches = matchesOf(m_words, m_gazetteer);
    m_style = caseStyleOf(m_words);
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        table.add(Bias, 0);
        addWords(i, table);
        addCapitals(i, table);
        addPartsOfSpeech(i, table);
        addGazetteer(i, table);
        addUsage(i, table);
        if (types)
            addTypes(i, table, *types, own);
        table.endToken();
    }
}

} // namespace sourcelight::language
