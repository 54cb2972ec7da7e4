// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/partsofspeech.h"
#include "core/language/segment.h"
#include "core/language/statementlabeller.h"
#include "core/language/statementmodel.h"
#include "core/reading/reading.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace sourcelight;
using namespace sourcelight::language;
using namespace Qt::StringLiterals;

namespace
{

const QString opening = u"Harbour master warns of a storm"_s;
const QString statements[] = {
    u"“The pier will not hold,” said Anna Costa, the harbour master, on Monday."_s,
    u"According to the weather service, gusts of 90 km/h are possible by the evening."_s,
    u"Two officials told reporters that the ferries would stay in port until Thursday."_s,
    u"He denied it."_s,
    u"“We have sandbags,” Costa added. “We have pumps. We have no time.”"_s,
};
const QString plain = u"Blue boats, 12 nets and a rope."_s;

/// The model as it is installed, and what can be done to it.
QByteArray installed(QLatin1StringView task)
{
    QFile file(modelPath(modelFolder(), task));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Q_DECLARE_METATYPE(sourcelight::language::InstructionSet)

/// Labelling sources, cues and contents with the models of the installation.
class TestStatements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto loaded = loadLanguageResources();
        QVERIFY(loaded && (*loaded)->missing.empty());
        m_resources = **loaded;
    }

    void partsOfStatementsAreFound_data()
    {
        QTest::addColumn<bool>("fast");
        QTest::newRow("network") << false;
        QTest::newRow("fast") << true;
    }
    void partsOfStatementsAreFound()
    {
        QFETCH(const bool, fast);
        const QString text = opening + u"\n\n"_s + statements[0] + u"\n\n"_s + statements[2];
        const auto has = [&](StatementRole role, const QString &part) {
            const auto found = label(text, {.fast = fast});
            return std::ranges::any_of(found, [&](const LabelledSpan &span) {
                return span.role == role && text.sliced(span.span.begin, span.span.length()) == part;
            });
        };
        using enum StatementRole;
        QVERIFY(has(Source, u"Anna Costa, the harbour master,"_s) || has(Source, u"Anna Costa, the harbour master"_s));
        QVERIFY(has(Cue, u"said"_s));
        QVERIFY(has(Source, u"Two officials"_s));
        QVERIFY(has(Content, u"that the ferries would stay in port until Thursday"_s));
    }

    void spansAreDisjointInOrderAndWithinTheirParagraph()
    {
        const QString text = everything();
        const Article article = reading::articleFromText(u"a"_s, text);
        for (const bool fast : {false, true}) {
            const auto found = label(text, {.fast = fast});
            QVERIFY(found.size() > 8);
            qsizetype end = 0;
            for (const LabelledSpan &span : found) {
                QVERIFY(span.span.begin >= end && !span.span.isEmpty());
                end = span.span.end;
                QVERIFY(std::ranges::any_of(
                    article.blocks, [&](const Block &block) { return block.span.contains(span.span); }));
                QVERIFY(span.confidence > 0.0 && span.confidence < 1.0);
                QVERIFY(!span.evidence.isEmpty());
            }
        }
    }

    void evidenceNamesTheReportingWord()
    {
        const auto found = label(opening + u"\n\n"_s + statements[2], {});
        QVERIFY(std::ranges::any_of(found, [](const LabelledSpan &span) {
            return span.role == StatementRole::Cue && span.evidence.contains(u"list=reporting-word"_s) &&
                   span.evidence.contains(u"word=told"_s);
        }));
    }

    void everyInstructionSetFindsTheSame_data()
    {
        QTest::addColumn<InstructionSet>("set");
        QTest::newRow("AVX2") << InstructionSet::Avx2;
        QTest::newRow("AVX-512") << InstructionSet::Avx512;
    }
    void everyInstructionSetFindsTheSame()
    {
        QFETCH(const InstructionSet, set);
        if (!isAvailable(set))
            QSKIP("this processor does not know these instructions");
        const auto expected = label(everything(), {.instructions = InstructionSet::Baseline}),
                   found = label(everything(), {.instructions = set});
        QCOMPARE(found.size(), expected.size());
        for (std::size_t i = 0; i < found.size(); ++i) {
            QCOMPARE(found[i].role, expected[i].role);
            QCOMPARE(found[i].span, expected[i].span);
            QVERIFY(std::abs(found[i].confidence - expected[i].confidence) < 1e-3);
        }
    }

    void paragraphsDoNotDependOnThoseReadBesideThem()
    {
        const auto together = label(everything(), {});
        std::vector<LabelledSpan> apart;
        for (const QString &statement : statements) {
            const QString text = opening + u"\n\n"_s + statement;
            const auto found = label(text, {});
            const qsizetype moved = everything().indexOf(statement) - text.indexOf(statement);
            for (LabelledSpan span : found) {
                span.span = {span.span.begin + moved, span.span.end + moved};
                if (span.span.begin >= everything().indexOf(statement))
                    apart.push_back(span);
            }
        }
        std::vector<LabelledSpan> expected;
        std::ranges::copy_if(together, std::back_inserter(expected),
            [](const LabelledSpan &span) { return span.span.begin > opening.size(); });
        QCOMPARE(apart.size(), expected.size());
        for (std::size_t i = 0; i < apart.size(); ++i) {
            QCOMPARE(apart[i].span, expected[i].span);
            QVERIFY(std::abs(apart[i].confidence - expected[i].confidence) < 1e-3);
        }
    }

    void longParagraphsAreReadInWindows()
    {
        // each sentence is labelled the same wherever it stands, but for what the ends of the paragraph change
        const QString sentence = statements[2] + u' ';
        constexpr qsizetype times = 2000;
        const QString text = opening + u"\n\n"_s + sentence.repeated(times).trimmed();
        for (const bool fast : {false, true}) {
            const auto found = label(text, {.fast = fast});
            const auto cues = std::ranges::count(found, StatementRole::Cue, &LabelledSpan::role);
            QVERIFY2(cues > times * 99 / 100 && cues <= times * 101 / 100, qPrintable(QString::number(cues)));
        }
    }

    void paragraphsWithoutASignAreNotRead()
    {
        StatementParagraph paragraph;
        const StatementModel &model = *m_resources.statements;
        const auto passes = [&](const QString &text) {
            const Article article = reading::articleFromText(u"a"_s, text);
            const auto sentences = segment(article, m_resources);
            paragraph.assign(article, sentences, model.words(), m_resources, false);
            return model.passes(paragraph.rows());
        };
        for (const QString &statement : statements)
            QVERIFY2(passes(statement), qPrintable(statement));
        QVERIFY(!passes(plain));
    }

    void oneModelStandsInForTheOther()
    {
        const QString text = opening + u"\n\n"_s + statements[2];
        LanguageResources fewer = m_resources;
        fewer.statements = nullptr;
        QVERIFY(labelWith(fewer, text, {}) == label(text, {.fast = true}));
        fewer = m_resources;
        fewer.fastStatements = nullptr;
        QVERIFY(labelWith(fewer, text, {.fast = true}) == label(text, {}));
        fewer.statements = nullptr;
        QVERIFY(labelWith(fewer, text, {}).empty());
    }

    void aStoppedSearchFindsNothing()
    {
        const Article article = reading::articleFromText(u"a"_s, everything());
        auto sentences = segment(article, m_resources);
        tagPartsOfSpeech(article, sentences, *m_resources.partsOfSpeech);
        std::stop_source source;
        source.request_stop();
        QVERIFY(labelStatements(article, sentences, m_resources, {}, {source.get_token(), {}}).likely.empty());
    }

    void oddTextsAreLabelledWithoutHarm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("one word") << u"Said"_s;
        QTest::newRow("marks only") << u"” “ \" '' `` « » — ... \""_s;
        QTest::newRow("never closed") << u"“The pier, he said, and the boats and the nets"_s;
        QTest::newRow("never opened") << u"The pier will hold,” he said, ”and the boats"_s;
        QTest::newRow("capitals") << u"THE MAYOR SAID THAT THE PIER WOULD HOLD"_s;
        QTest::newRow("no punctuation") << u"the mayor said that the pier would hold and she told us so "_s.repeated(
            40);
        QTest::newRow("one long word") << u"said"_s.repeated(5000);
    }
    void oddTextsAreLabelledWithoutHarm()
    {
        QFETCH(const QString, text);
        for (const bool fast : {false, true}) {
            for (const LabelledSpan &span : label(text, {.fast = fast}))
                QVERIFY(span.span.begin >= 0 && span.span.begin < span.span.end && span.span.end <= text.size());
        }
    }

    void aDamagedModelIsRefused_data()
    {
        QTest::addColumn<qsizetype>("kept");
        QTest::addColumn<qsizetype>("changed");
        const qsizetype size = installed(statementsTask).size();
        QTest::newRow("empty") << qsizetype(0) << qsizetype(-1);
        QTest::newRow("header only") << qsizetype(48) << qsizetype(-1);
        QTest::newRow("cut in half") << size / 2 << qsizetype(-1);
        QTest::newRow("last byte cut") << size - 1 << qsizetype(-1);
        QTest::newRow("one byte changed") << size << size / 3;
    }
    void aDamagedModelIsRefused()
    {
        QFETCH(const qsizetype, kept);
        QFETCH(const qsizetype, changed);
        QByteArray bytes = installed(statementsTask).first(kept);
        if (changed >= 0)
            bytes[changed] = char(bytes[changed] ^ 1);
        QCOMPARE(errorOf(bytes), ErrorCode::MissingResource);
    }

    void anotherVersionIsTold()
    {
        QByteArray bytes = installed(statementsTask);
        ++bytes[qsizetype(offsetof(ModelFile::Header, version))];
        QCOMPARE(errorOf(bytes), ErrorCode::OtherVersion);
        QCOMPARE(errorOf(installed(fastTask)), ErrorCode::OtherVersion);
    }

    void partsThatDoNotFitAreRefused()
    {
        // every section in turn, cut short, under a right checksum
        const QByteArray whole = installed(statementsTask);
        ModelFile::Header header;
        std::memcpy(&header, whole.constData(), sizeof(header));
        QVERIFY(header.sections > 8);
        for (std::uint32_t i = 0; i < header.sections; ++i) {
            QByteArray bytes = whole;
            ModelFile::Section section;
            char *const place = bytes.data() + sizeof(header) + i * sizeof(section);
            std::memcpy(&section, place, sizeof(section));
            if (QLatin1StringView(section.name.data()) == "calibrations"_L1)
                continue; // left out of account where it does not fit
            section.length -= 4;
            std::memcpy(place, &section, sizeof(section));
            const auto from = std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size())));
            const std::uint64_t sum = checksumOf(from.subspan(offsetof(ModelFile::Header, task)));
            std::memcpy(bytes.data() + offsetof(ModelFile::Header, checksum), &sum, sizeof(sum));
            QCOMPARE(errorOf(bytes), ErrorCode::MissingResource);
        }
    }

private:
    static constexpr QLatin1StringView fastTask{"attribution-fast"};

    static QString everything()
    {
        QString text = opening;
        for (const QString &statement : statements)
            text += u"\n\n"_s + statement + u"\n\n"_s + plain;
        return text;
    }
    static std::vector<LabelledSpan> labelWith(
        const LanguageResources &resources, const QString &text, const StatementOptions &options)
    {
        const Article article = reading::articleFromText(u"a"_s, text);
        auto sentences = segment(article, resources);
        tagPartsOfSpeech(article, sentences, *resources.partsOfSpeech);
        return labelStatements(article, sentences, resources, options).likely;
    }
    [[nodiscard]] std::vector<LabelledSpan> label(const QString &text, const StatementOptions &options) const
    {
        return labelWith(m_resources, text, options);
    }
    /// Why a model of these bytes is refused.
    static ErrorCode errorOf(const QByteArray &bytes)
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"model.slm"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            return ErrorCode::CannotWrite;
        const auto model = StatementModel::open(path);
        return model ? ErrorCode::CannotRead : model.error().code;
    }

    LanguageResources m_resources;
};

QTEST_GUILESS_MAIN(TestStatements)
#include "tst_statements.moc"
