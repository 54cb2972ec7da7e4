// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/namestraining.h"

#include "core/language/calibration.h"
#include "core/language/namefeatures.h"
#include "core/language/nametagger.h"
#include "core/language/partsofspeech.h"
#include "core/language/segment.h"
#include "core/training/gazetteerbuilder.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

using namespace Qt::StringLiterals;

namespace sourcelight::training
{

namespace
{

constexpr QLatin1StringView typeNames[] = {"Person"_L1, "Organization"_L1, "Location"_L1, "Facility"_L1, "NORP"_L1,
    "Product"_L1, "Misc"_L1, "Date"_L1, "Money"_L1};

/// "O", and for each type the beginning, inside and last token of a name, and the only one.
QStringList labelNames()
{
    QStringList labels{u"O"_s};
    for (const QLatin1StringView type : typeNames) {
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

    /// What another model, one that has not learned from the document, makes of it at a first look: null for a first
    /// model.
    void add(const NamesDocument &document, int number, const language::SequenceModel *firstLook)
    {
        const auto table = m_gazetteer.table(number);
        addSentences(document, table, firstLook, [](std::size_t) { return true; });
        addRecased(document, table, firstLook);
    }

    [[nodiscard]] const LabeledSequences &sequences() const { return m_sequences; }
    [[nodiscard]] const QStringList &labels() const { return m_labels; }

private:
    void addSentences(const NamesDocument &document, std::span<const language::Gazetteer::Entry> table,
        const language::SequenceModel *firstLook, const std::function<bool(std::size_t)> &wanted)
    {
        const Tagged tags = tagged(document, m_resources, m_partsOfSpeech, m_labels);
        language::NameFeatures features(document.article, tags.sentences, language::Gazetteer(table));
        language::WordTypes types;
        std::vector<std::vector<language::WordTypes::Shares>> own;
        if (firstLook)
            own = lookOnce(features, tags.sentences, *firstLook, types);
        for (std::size_t i = 0; i < tags.sentences.size(); ++i) {
            if (!wanted(i))
                continue;
            const std::size_t size = tags.sentences[i].tokens.size();
            const auto addLook = [&] {
                m_sequences.labels.insert(m_sequences.labels.end(), tags.labels[i].begin(), tags.labels[i].end());
                m_sequences.endSequence();
            };
            features.add(i, 0, size, m_sequences.features);
            addLook();
            if (firstLook) {
                features.add(i, 0, size, m_sequences.features, &types, own[i]);
                addLook();
            }
        }
    }

    static std::vector<std::vector<language::WordTypes::Shares>> lookOnce(language::NameFeatures &features,
        const std::vector<Sentence> &sentences, const language::SequenceModel &model, language::WordTypes &types)
    {
        const auto typeOf = language::WordTypes::typesOf(model.labels());
        language::SequenceModel::Workspace workspace;
        language::FeatureTable table;
        std::vector<std::vector<language::WordTypes::Shares>> own(sentences.size());
        for (std::size_t i = 0; i < sentences.size(); ++i) {
            table.clear();
            features.add(i, 0, sentences[i].tokens.size(), table);
            model.decodeWithMarginals(table, workspace);
            types.add(features.words(), workspace, typeOf);
            for (std::size_t token = 0; token < sentences[i].tokens.size(); ++token) {
                own[i].push_back(language::WordTypes::sharesOf(
                    std::span(workspace.marginals).subspan(token * typeOf.size(), typeOf.size()), typeOf));
            }
        }
        return own;
    }

    /// A share of the sentences in title case, in capitals or in small letters, the rest of the article as it stands.
    void addRecased(const NamesDocument &document, std::span<const language::Gazetteer::Entry> table,
        const language::SequenceModel *firstLook)
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
        addSentences(copy, table, firstLook, [&](std::size_t i) { return ends.contains(sentences[i].span.end); });
    }

    const language::LanguageResources &m_resources;
    const language::SequenceModel &m_partsOfSpeech;
    const GazetteerBuilder &m_gazetteer;
    std::mt19937 m_random;
    QStringList m_labels = labelNames();
    LabeledSequences m_sequences;
};

void judge(const NamesDocument &document, const language::LanguageResources &resources,
    const language::SequenceModel &partsOfSpeech, const language::SequenceModel &names, std::vector<Judged> &judged)
{
    std::vector<Sentence> sentences = language::segment(document.article, resources);
    language::tagPartsOfSpeech(document.article, sentences, partsOfSpeech);
    for (const language::TaggedName &name : language::tagNames(document.article, sentences, names)) {
        const auto &tokens = sentences[name.sentence].tokens;
        const Span span{tokens[name.first].span.begin, tokens[name.last - 1].span.end};
        const bool right = std::ranges::any_of(
            document.names, [&](const LabeledSpan &gold) { return gold.span == span && gold.type == name.type; });
        judged.push_back({name.confidence, right});
    }
}

class NamesTrainer
{
public:
    NamesTrainer(const std::vector<NamesDocument> &documents, const language::LanguageResources &resources,
        const language::SequenceModel &partsOfSpeech, const SequenceTraining &training, const QString &path)
        : m_documents(documents)
        , m_resources(resources)
        , m_partsOfSpeech(partsOfSpeech)
        , m_training(training)
        , m_path(path)
    {
    }

    [[nodiscard]] Expected<void> train()
    {
        std::vector<Judged> judged;
        for (int fold = 0; fold < folds; ++fold) {
            const auto learned = trainOn([fold](int i) { return i % folds != fold; }, {});
            if (!learned)
                return learned;
            auto model = language::SequenceModel::open(m_path, language::namesTask, language::namesFeatures);
            if (!model)
                return std::unexpected(model.error());
            for (int i = fold; i < int(m_documents.size()); i += folds)
                judge(m_documents[std::size_t(i)], m_resources, m_partsOfSpeech, **model, judged);
            m_firstLooks.push_back(std::move(*model));
        }
        return trainOn([](int) { return true; }, calibrationOf(judged));
    }

private:
    static constexpr int folds = 4;

    /// Trains on the documents whose number is wanted, with the first looks that are there, and writes the model.
    [[nodiscard]] Expected<void> trainOn(
        const std::function<bool(int)> &wanted, language::Calibration calibration) const
    {
        GazetteerBuilder gazetteer(m_resources);
        for (int i = 0; i < int(m_documents.size()); ++i) {
            const NamesDocument &document = m_documents[std::size_t(i)];
            for (const LabeledSpan &name : document.names) {
                if (wanted(i))
                    gazetteer.addName(textOf(document.article, name.span), name.type, i);
            }
        }
        Examples examples(m_resources, m_partsOfSpeech, gazetteer, m_training.seed);
        for (int i = 0; i < int(m_documents.size()); ++i) {
            const bool second = m_firstLooks.size() == folds;
            if (wanted(i))
                examples.add(
                    m_documents[std::size_t(i)], i, second ? m_firstLooks[std::size_t(i) % folds].get() : nullptr);
        }
        SequenceTraining training = m_training;
        training.allowed = [&examples](int from, int to) { return mayFollow(examples.labels(), from, to); };
        ModelWriter writer;
        trainSequenceModel(examples.sequences(), examples.labels(), training, writer);
        writer.add("gazetteer"_L1, gazetteer.table());
        writer.add("calibration"_L1, std::vector{calibration});
        return writer.write(m_path, language::namesTask, language::namesFeatures);
    }

    const std::vector<NamesDocument> &m_documents;
    const language::LanguageResources &m_resources;
    const language::SequenceModel &m_partsOfSpeech;
    const SequenceTraining &m_training;
    const QString &m_path;
    std::vector<std::shared_ptr<const language::SequenceModel>>
        m_firstLooks; ///< one a fold, none of which learned from it
};

} // namespace

Expected<void> trainNames(const std::vector<NamesDocument> &documents, const language::LanguageResources &resources,
    const language::SequenceModel &partsOfSpeech, const SequenceTraining &training, const QString &path)
{
    return NamesTrainer(documents, resources, partsOfSpeech, training, path).train();
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

std::vector<Judged> judgeNames(const std::vector<NamesDocument> &documents,
    const language::LanguageResources &resources, const language::SequenceModel &partsOfSpeech,
    const language::SequenceModel &names)
{
    std::vector<Judged> judged;
    for (const NamesDocument &document : documents)
        judge(document, resources, partsOfSpeech, names, judged);
    return judged;
}

} // namespace sourcelight::training
