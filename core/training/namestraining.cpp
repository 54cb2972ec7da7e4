// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/namestraining.h"

#include "core/language/nametagger.h"
#include "core/language/partsofspeech.h"
#include "core/language/segment.h"
#include "core/training/gazetteerbuilder.h"

#include <algorithm>
#include <random>
#include <set>

using namespace Qt::StringLiterals;

namespace sourcelight::training
{

namespace
{

constexpr QLatin1StringView types[] = {"Person"_L1, "Organization"_L1, "Location"_L1, "Facility"_L1, "NORP"_L1,
    "Product"_L1, "Misc"_L1, "Date"_L1, "Money"_L1};

/// "O", and for each type the beginning, inside and last token of a name, and the only one.
QStringList labelNames()
{
    QStringList labels{u"O"_s};
    for (const QLatin1StringView type : types) {
        for (const QLatin1StringView part : {"B-"_L1, "I-"_L1, "L-"_L1, "U-"_L1})
            labels.append(part + type);
    }
    return labels;
}

/// "B" and "I" are followed by "I" or "L" of the same type, and by nothing else.
bool mayFollow(const QStringList &labels, int from, int to)
{
    const QStringView after = labels[to];
    const bool goesOn = after.front() == u'I' || after.front() == u'L';
    if (from < 0)
        return !goesOn;
    const QStringView before = labels[from];
    const bool open = before.front() == u'B' || before.front() == u'I';
    return open == goesOn && (!open || before.sliced(1) == after.sliced(1));
}

struct Tagged {
    std::vector<Sentence> sentences;
    std::vector<std::vector<std::uint8_t>> labels; ///< of each token of each sentence
};

Tagged tagged(const NamesDocument &document, const language::LanguageResources &resources,
    const language::SequenceModel &partsOfSpeech, const QStringList &labels)
{
    Tagged result{language::segment(document.article, resources), {}};
    language::tagPartsOfSpeech(document.article, result.sentences, partsOfSpeech);
    std::vector<LabeledSpan> names = document.names;
    std::ranges::sort(names, {}, &LabeledSpan::span);
    for (const Sentence &sentence : result.sentences) {
        std::vector<std::uint8_t> &row = result.labels.emplace_back(sentence.tokens.size(), std::uint8_t(0));
        for (const LabeledSpan &name : names) {
            if (!sentence.span.overlaps(name.span))
                continue;
            const auto inside = [&name](const Token &token) { return name.span.overlaps(token.span); };
            const auto first = std::ranges::find_if(sentence.tokens, inside);
            const auto last = std::find_if_not(first, sentence.tokens.end(), inside);
            const qsizetype begin = first - sentence.tokens.begin(), end = last - sentence.tokens.begin();
            const auto base = labels.indexOf("B-"_L1 + name.type);
            for (qsizetype i = begin; i < end && base > 0; ++i) {
                const bool opens = i == begin, closes = i + 1 == end;
                row[std::size_t(i)] = std::uint8_t(base + (opens ? (closes ? 3 : 0) : (closes ? 2 : 1)));
            }
        }
    }
    return result;
}

/// @p text in another case, letter by letter, so that every offset stays.
void recase(QString &text, Span span, language::CaseStyle style)
{
    bool inWord = false;
    for (qsizetype i = span.begin; i < span.end; ++i) {
        const QChar c = text[i];
        const bool small = style == language::CaseStyle::Lower || (style == language::CaseStyle::Title && inWord);
        if (style != language::CaseStyle::Title)
            text[i] = small ? c.toLower() : c.toUpper();
        else if (!inWord)
            text[i] = c.toUpper();
        inWord = c.isLetterOrNumber() || c == u'\'' || c == u'’';
    }
}

class Examples
{
public:
    Examples(const language::LanguageResources &resources, const language::SequenceModel &partsOfSpeech,
        const GazetteerBuilder &gazetteer, unsigned seed)
        : m_resources(resources)
        , m_partsOfSpeech(partsOfSpeech)
        , m_gazetteer(gazetteer)
        , m_random(seed)
    {
    }

    void add(const NamesDocument &document, int number)
    {
        const auto table = m_gazetteer.table(number);
        addSentences(document, table, [](std::size_t) { return true; });
        addRecased(document, table);
    }

    [[nodiscard]] const LabeledSequences &sequences() const { return m_sequences; }
    [[nodiscard]] const QStringList &labels() const { return m_labels; }

private:
    void addSentences(const NamesDocument &document, std::span<const language::Gazetteer::Entry> table,
        const std::function<bool(std::size_t)> &wanted)
    {
        const Tagged tags = tagged(document, m_resources, m_partsOfSpeech, m_labels);
        language::NameFeatures features(document.article, tags.sentences, language::Gazetteer(table));
        for (std::size_t i = 0; i < tags.sentences.size(); ++i) {
            if (!wanted(i))
                continue;
            features.add(i, 0, tags.sentences[i].tokens.size(), m_sequences.features);
            m_sequences.labels.insert(m_sequences.labels.end(), tags.labels[i].begin(), tags.labels[i].end());
            m_sequences.endSequence();
        }
    }

    /// A share of the sentences in title case, in capitals or in small letters, the rest of the article as it stands.
    void addRecased(const NamesDocument &document, std::span<const language::Gazetteer::Entry> table)
    {
        constexpr unsigned share = 10; ///< one of so many
        NamesDocument copy = document;
        std::set<qsizetype> ends;
        for (const Sentence &sentence : language::segment(document.article, m_resources)) {
            const unsigned die = unsigned(m_random()) % (share * 4);
            if (die >= 4)
                continue;
            recase(copy.article.text, sentence.span,
                die == 0   ? language::CaseStyle::Capitals
                : die == 1 ? language::CaseStyle::Lower
                           : language::CaseStyle::Title);
            ends.insert(sentence.span.end);
        }
        const auto sentences = language::segment(copy.article, m_resources);
        addSentences(copy, table, [&](std::size_t i) { return ends.contains(sentences[i].span.end); });
    }

    const language::LanguageResources &m_resources;
    const language::SequenceModel &m_partsOfSpeech;
    const GazetteerBuilder &m_gazetteer;
    std::mt19937 m_random;
    QStringList m_labels = labelNames();
    LabeledSequences m_sequences;
};

} // namespace

Expected<void> trainNames(const std::vector<NamesDocument> &documents, const language::LanguageResources &resources,
    const language::SequenceModel &partsOfSpeech, const SequenceTraining &training, const QString &path)
{
    GazetteerBuilder gazetteer(resources);
    for (int i = 0; i < int(documents.size()); ++i) {
        for (const LabeledSpan &name : documents[std::size_t(i)].names)
            gazetteer.addName(textOf(documents[std::size_t(i)].article, name.span), name.type, i);
    }
    Examples examples(resources, partsOfSpeech, gazetteer, training.seed);
    for (int i = 0; i < int(documents.size()); ++i)
        examples.add(documents[std::size_t(i)], i);

    SequenceTraining settings = training;
    settings.allowed = [&examples](int from, int to) { return mayFollow(examples.labels(), from, to); };
    ModelWriter writer;
    trainSequenceModel(examples.sequences(), examples.labels(), settings, writer);
    writer.add("gazetteer"_L1, gazetteer.table());
    return writer.write(path, language::namesTask, language::namesFeatures);
}

NameScores scoreNames(const std::vector<NamesDocument> &documents, const language::LanguageResources &resources,
    const language::SequenceModel &partsOfSpeech, const language::SequenceModel &names)
{
    NameScores scores;
    for (const NamesDocument &document : documents) {
        std::vector<Sentence> sentences = language::segment(document.article, resources);
        language::tagPartsOfSpeech(document.article, sentences, partsOfSpeech);
        std::set<std::pair<Span, QString>> gold;
        for (const LabeledSpan &name : document.names) {
            gold.insert({name.span, name.type});
            ++scores[name.type].annotated;
        }
        for (const language::TaggedName &name : language::tagNames(document.article, sentences, names)) {
            const auto &tokens = sentences[name.sentence].tokens;
            const QString type = name.type.toString();
            ++scores[type].found;
            scores[type].right +=
                int(gold.count({{tokens[name.first].span.begin, tokens[name.last - 1].span.end}, type}));
        }
    }
    return scores;
}

} // namespace sourcelight::training
