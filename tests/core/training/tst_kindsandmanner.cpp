// SPDX-License-Identifier: GPL-3.0-or-later
// How often the kind of source and the manner are what a careful reader says, see tests/data/kinds-and-manner.md. The
// second part wants SOURCELIGHT_CORPORA, the folder whose "data" holds polnear.dev.jsonl.
#include "tests/core/extraction/markedtext.h"
#include "tests/languageresources.h"

#include "core/extraction/attributions.h"
#include "core/language/partsofspeech.h"
#include "core/language/segment.h"
#include "core/model/codepoints.h"
#include "core/model/enumnames.h"
#include "core/reading/reading.h"
#include "core/training/pairingtraining.h"

#include <QFile>
#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sourcelight;
using test::languageResources;

namespace
{

/// Lines that are neither empty nor comments.
QStringList linesOf(const QString &name)
{
    QFile file(QStringLiteral(SOURCELIGHT_TEST_DIR "/data/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    return lines;
}

struct Tally {
    int rows = 0, kinds = 0, manners = 0;

    void add(const QString &row, const Attribution *found, QStringView kind, QStringView manner)
    {
        const bool kindRight = found && nameOf(found->sourceKind) == kind;
        const bool mannerRight = found && nameOf(found->manner) == manner;
        ++rows;
        kinds += kindRight;
        manners += mannerRight;
        if (!kindRight || !mannerRight)
            qInfo("%s: %s %s", qPrintable(row), found ? nameOf(found->sourceKind).data() : "not found",
                found ? nameOf(found->manner).data() : "");
    }
    [[nodiscard]] double kindShare() const { return double(kinds) / double(rows); }
    [[nodiscard]] double mannerShare() const { return double(manners) / double(rows); }
};

std::vector<Attribution> attributionsIn(
    const Article &article, const std::vector<Sentence> &sentences, const std::vector<language::LabelledSpan> &labels)
{
    const auto entities = extraction::extractEntities(article, sentences, languageResources());
    return extraction::extractAttributions(article, sentences, labels, entities, languageResources());
}

} // namespace

class KindsAndMannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentencesWrittenForIt()
    {
        Tally tally;
        for (const auto all = linesOf(u"kinds-and-manner.txt"_s); const QString &line : all) {
            const QStringList halves = line.split(u" => "_s);
            QCOMPARE(halves.size(), 2);
            const MarkedText marked = readMarked(halves[0]);
            const Article article = reading::articleFromText(u"row"_s, marked.text);
            auto sentences = language::segment(article, languageResources());
            language::tagPartsOfSpeech(article, sentences, *languageResources().partsOfSpeech);
            const auto found = attributionsIn(article, sentences, marked.labels);
            tally.add(line, found.empty() ? nullptr : &found.front(), halves[1].section(u' ', 0, 0),
                halves[1].section(u' ', 1, 1));
        }
        check(tally);
    }

    void attributionsOfTheCorpus()
    {
        const QString path = qEnvironmentVariable("SOURCELIGHT_CORPORA") + "/data/polnear.dev.jsonl"_L1;
        if (!QFile::exists(path))
            QSKIP("no corpora: set SOURCELIGHT_CORPORA to measure");
        const auto documents = training::readPairing(path, languageResources());
        QVERIFY(documents);
        QHash<QString, QStringList> rows;
        for (const auto all = linesOf(u"kinds-and-manner.polnear.txt"_s); const QString &line : all)
            rows[line.section(u' ', 0, 0)] << line;
        Tally tally;
        for (const training::PairingDocument &document : *documents) {
            const Article &article = document.annotated.article;
            if (!rows.contains(article.id))
                continue;
            const CodePoints codePoints(article.text);
            const auto found = attributionsIn(article, document.sentences, training::labelsOf(document.annotated));
            for (const auto all = rows.take(article.id); const QString &row : all) {
                const QStringList fields = row.split(u' ');
                const Span cue = codePoints.toUtf16({fields[1].toInt(), fields[2].toInt()});
                const auto match = std::ranges::find_if(
                    found, [cue](const Attribution &one) { return !one.cue.empty() && one.cue.front() == cue; });
                tally.add(row, match == found.end() ? nullptr : &*match, fields[3], fields[4]);
            }
        }
        QVERIFY2(rows.isEmpty(), "a row names an article that the corpus does not have");
        check(tally);
    }

private:
    static void check(const Tally &tally)
    {
        qInfo("kinds right %.1f %%, manners right %.1f %%, of %d", 100 * tally.kindShare(), 100 * tally.mannerShare(),
            tally.rows);
        QVERIFY(tally.kindShare() >= 0.92);
        QVERIFY(tally.mannerShare() >= 0.96);
    }
};

QTEST_GUILESS_MAIN(KindsAndMannerTest)
#include "tst_kindsandmanner.moc"
