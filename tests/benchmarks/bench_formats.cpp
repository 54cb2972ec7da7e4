// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/exporting.h"
#include "core/formats/jsonlines.h"
#include "tests/analysisfixture.h"

#include <QTest>

using namespace sourcelight;
using namespace sourcelight::formats;
using namespace Qt::StringLiterals;

/// An article of 1 MB with 50,000 annotations through every format.
class BenchFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writing_data();
    void writing();
    void readingJsonLines();
};

namespace
{

constexpr ExportOptions everything{.withText = true, .explain = true};

const Analysis &largeAnalysis()
{
    static const Analysis large = [] {
        Analysis analysis;
        Article &article = analysis.article;
        AnnotationSet &set = analysis.annotations;
        article.id = u"large"_s;
        constexpr qsizetype count = 12'500;
        const QString sentence =
            u"Mira Tolland said that five ferries \U0001F6A2 sail to the island of Holm each day.\n\n"_s;
        for (qsizetype i = 0; i < count; ++i) {
            const qsizetype at = article.text.size();
            article.text += sentence;
            article.blocks.push_back({{at, at + sentence.size() - 2}, BlockKind::Paragraph});
            const QString number = QString::number(i);
            if (i % 10 == 0)
                set.entities.push_back(fixture::entity(u'e' + number, EntityType::Person, u"Mira Tolland"_s, 0.5));
            Mention mention;
            static_cast<Annotation &>(mention) = fixture::note(u'm' + number, 0.9, {u"capitalised"_s});
            mention.span = {at, at + 12};
            mention.entity = set.entities.back().id;
            set.mentions.push_back(mention);
            mention.id = u'p' + number;
            mention.span = {at + 5, at + 12};
            set.mentions.push_back(mention);
            set.claims.push_back(fixture::claim(u'n' + number, ClaimKind::Cardinal, {at + 23, at + 27}, 5));
            set.claims.back().attribution = u'a' + number;
            set.attributions.push_back(fixture::attribution(
                u'a' + number, Span{at, at + 12}, {at + 13, at + 17}, {{at + 23, at + sentence.size() - 2}}));
            set.attributions.back().entity = mention.entity;
        }
        return analysis;
    }();
    return large;
}

} // namespace

void BenchFormats::writing_data()
{
    QTest::addColumn<QString>("id");
    for (const ExportFormat &format : exportFormats())
        QTest::newRow(format.id.data()) << QString(format.id);
}

void BenchFormats::writing()
{
    QFETCH(QString, id);
    const Analysis &analysis = largeAnalysis();
    const ExportFormat *format = findExportFormat(id);
    QBENCHMARK
    {
        QVERIFY(!format->write(analysis, everything).front().body.isEmpty());
    }
}

void BenchFormats::readingJsonLines()
{
    const QByteArray line = toJsonLine(largeAnalysis(), everything);
    QBENCHMARK
    {
        QVERIFY(fromJsonLine(line));
    }
}

QTEST_GUILESS_MAIN(BenchFormats)
#include "bench_formats.moc"
