// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/entities.h"
#include "core/language/segment.h"

#include <QTest>

using namespace sourcelight;
using namespace Qt::StringLiterals;

/// How long names take to find and group in one article.
class BenchEntities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entities_data()
    {
        QTest::addColumn<int>("repeats");
        QTest::newRow("3 kB") << 8;
        QTest::newRow("1 MB") << 2'700;
    }
    void entities()
    {
        QFETCH(int, repeats);
        const auto resources = language::loadLanguageResources();
        QVERIFY(resources);
        Article article;
        for (int i = 0; i < repeats; ++i) {
            const qsizetype begin = article.text.size();
            article.text +=
                u"Northern Fisheries Board chairwoman Anna Rosvold told reporters in Lisbon that the NFB would not "
                u"leave Norway. \"We stay,\" Rosvold said. Two Norwegian officials, however, told Lumera that the "
                u"US-led talks of the %1th Harbour Party with Emil Brandt%1 had failed. He declined to give more "
                u"details of the plan, which its members will discuss again on Monday."_s.arg(i);
            article.blocks.push_back({{begin, article.text.size()}, BlockKind::Paragraph});
            article.text += u'\n';
        }
        const auto sentences = language::segment(article, **resources);
        QBENCHMARK
        {
            QVERIFY(!extraction::extractEntities(article, sentences, **resources).entities.empty());
        }
    }
};

QTEST_GUILESS_MAIN(BenchEntities)
#include "bench_entities.moc"
