// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/statementmodel.h"
#include "core/reading/reading.h"
#include "core/training/scores.h"
#include "core/training/statementscorpus.h"
#include "core/training/statementsgate.h"
#include "core/training/statementsmeasure.h"
#include "core/training/statementstraining.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sourcelight;
using namespace sourcelight::training;
using namespace Qt::StringLiterals;
using language::LabelledSpan;
using language::StatementRole;

namespace
{

// the first character takes two UTF-16 units and one code point
const QString text = u"😀 The mayor said boats sink."_s;

} // namespace

/// Reading, counting and gating what annotators marked as parts of statements.
class TestStatementsTraining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(writeText(texts(), u"{\"id\":\"a\",\"text\":\"%1\"}\n"_s.arg(text)));
    }

    void bothShapesOfTheCorpusSayTheSame()
    {
        const QString labels = u"\"B-source\",\"I-source\",\"B-cue\",\"B-content\",\"I-content\",\"O\""_s;
        const auto paragraphs =
            documentsOf(u"{\"id\":\"a_12ab\",\"begin\":[2,6,12,17,23,27],\"end\":[5,11,16,22,27,28],"
                        "\"labels\":[%1]}\n"_s.arg(labels));
        const auto sentences =
            documentsOf(u"{\"id\":\"a\",\"sentences\":[[[2,5,\"B-source\"],[6,11,\"I-source\"],[12,16,\"B-cue\"],"
                        "[17,22,\"B-content\"],[23,27,\"I-content\"],[27,28,\"O\"]]]}\n"_s);
        for (const auto &documents : {paragraphs, sentences}) {
            QCOMPARE(documents.size(), std::size_t(1));
            QCOMPARE(documents.front().paragraphs.size(), std::size_t(1));
            const auto &tokens = documents.front().paragraphs.front();
            QCOMPARE(tokens.size(), std::size_t(6));
            QCOMPARE(textOf(documents.front().article, tokens[1].span).toString(), u"mayor"_s);
            QVERIFY(tokens[1].role == StatementRole::Source && !tokens[1].begins);
            QVERIFY(tokens[3].role == StatementRole::Content && tokens[3].begins);
            QVERIFY(!tokens[5].role);
        }
    }

    void labelsGoToTheTokensAtTheSamePlaces()
    {
        const auto documents =
            documentsOf(u"{\"id\":\"a\",\"sentences\":[[[2,11,\"B-source\"],[12,14,\"B-cue\"],[14,16,\"I-cue\"],"
                        "[17,22,\"B-content\"],[23,27,\"B-content\"]]]}\n"_s);
        // the corpus has one token for two of ours, and two for one
        const std::vector<Span> tokens{{0, 2}, {3, 6}, {7, 12}, {13, 17}, {18, 23}, {24, 28}, {28, 29}};
        const std::vector<std::uint8_t> expected{0, 1, 2, 3, 5, 5, 0};
        QCOMPARE(labelsOf(tokens, documents.front()), expected);
    }

    void stretchesAreRightWhenTheyHoldTheSameTokens()
    {
        const auto documents =
            documentsOf(u"{\"id\":\"a\",\"sentences\":[[[2,5,\"B-source\"],[6,11,\"I-source\"],[12,16,\"B-cue\"],"
                        "[17,22,\"B-content\"],[23,27,\"I-content\"],[27,28,\"O\"]]]}\n"_s);
        const std::vector<LabelledSpan> found{{StatementRole::Source, {4, 12}, 0.9, {}},
            {StatementRole::Cue, {13, 17}, 0.8, {}}, {StatementRole::Content, {18, 29}, 0.7, {}}};
        StatementsMeasure measure;
        measure.add(documents.front(), found);
        const auto &[source, cue, content] = measure.scores;
        QVERIFY(source.right == 1 && source.found == 1 && source.annotated == 1); // an annotated token is cut
        QVERIFY(cue.right == 1 && cue.found == 1);
        QVERIFY(content.right == 0 && content.found == 1 && content.annotated == 1);
        QVERIFY(!measure.judged[2].front().right);
    }

    void theGatePassesAllButTheShareThatMayBeMissed()
    {
        // paragraphs with word 1 hold a statement, those with word 2 none
        std::vector<GateExample> examples;
        const auto paragraph = [](std::uint16_t word) {
            std::vector<language::StatementRow> rows(3);
            rows[1][std::size_t(language::StatementColumn::Word)] = word;
            return rows;
        };
        constexpr std::size_t words = 2;
        for (int i = 0; i < 200; ++i)
            examples.push_back(gateExampleOf(paragraph(std::uint16_t(1 + i % 2)), words, i % 2 == 0, i / 2));
        const std::vector<float> gate = trainGate(examples, words, 0.0);
        const auto sum = [&](const GateExample &example) {
            float total = 0.0F;
            for (const std::uint32_t value : example.values)
                total += gate[value];
            return total;
        };
        for (const GateExample &example : examples)
            QVERIFY2((sum(example) >= gate.front() - 0.5F) == example.hasStatement,
                qPrintable(QString::number(double(sum(example) - gate.front()))));
    }

    void aNetworkIsTaughtByOthers()
    {
        const auto resources = language::loadLanguageResources();
        QVERIFY(resources && (*resources)->partsOfSpeech);
        StatementsTexts news;
        for (const QString &who : {u"mayor"_s, u"judge"_s, u"coach"_s, u"nurse"_s, u"pilot"_s, u"baker"_s}) {
            const QString told = u"The %1 said boats sink."_s.arg(who);
            StatementsDocument document{reading::articleFromText(who, told), {{}}};
            for (const auto &[begin, end, role, begins] : {std::tuple(0, 3, StatementRole::Source, true),
                     {4, 9, StatementRole::Source, false}, {10, 14, StatementRole::Cue, true},
                     {15, 20, StatementRole::Content, true}, {21, 25, StatementRole::Content, false}})
                document.paragraphs.front().push_back({{begin, end}, role, begins});
            news.annotated.push_back(document);
            news.others.push_back({document.article, {}});
        }
        const QString path = m_folder->filePath(u"toy.slm"_s);
        StatementsTraining training;
        training.hidden = 8;
        training.layers = 1;
        training.network.epochs = 60;
        training.network.rate = 0.02F;
        training.network.dropout = {};
        QVERIFY(trainStatements(news, **resources, *(*resources)->partsOfSpeech, training, path));
        language::LanguageResources learned = **resources;
        learned.statements = language::StatementModel::open(path).value_or(nullptr);
        QVERIFY(learned.statements);
        const auto measure = measureStatements(news.annotated, learned, *learned.partsOfSpeech);
        for (const RoleCounts &counts : measure.scores)
            QVERIFY(counts.right == 6 && counts.found == 6);
    }

private:
    [[nodiscard]] QString texts() const { return m_folder->filePath(u"texts.jsonl"_s); }
    [[nodiscard]] std::vector<StatementsDocument> documentsOf(const QString &lines) const
    {
        const QString path = m_folder->filePath(u"tokens.jsonl"_s);
        if (!writeText(path, lines))
            return {};
        return readStatements(texts(), path).value_or(std::vector<StatementsDocument>());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestStatementsTraining)
#include "tst_statementstraining.moc"
