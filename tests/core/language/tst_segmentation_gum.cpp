// SPDX-License-Identifier: GPL-3.0-or-later
// Scores segment() against the GUM corpus. Wants SOURCELIGHT_CORPORA, the folder whose "data" holds gum.dev.conllu.
#include "tests/core/language/gum.h"

#include "core/language/segment.h"

#include <QSet>
#include <QTest>

using namespace sourcelight;
using namespace Qt::StringLiterals;

namespace
{

/// How many of the found things are right, and of the true ones found.
struct Score {
    qsizetype right = 0;
    qsizetype found = 0;
    qsizetype expected = 0;

    [[nodiscard]] double f1() const { return found + expected ? 2.0 * double(right) / double(found + expected) : 1.0; }
    void add(const QSet<std::pair<qsizetype, qsizetype>> &got, const QSet<std::pair<qsizetype, qsizetype>> &truth)
    {
        right += (got & truth).size();
        found += got.size();
        expected += truth.size();
    }
};

struct Scores {
    Score boundaries;      ///< ends of sentences
    Score innerBoundaries; ///< the same without those that a paragraph's end gives away
    Score tokens;
};

Scores score(const gum::Document &document, const language::LanguageResources &resources)
{
    QSet<qsizetype> blockEnds;
    for (const Block &block : document.article.blocks)
        blockEnds.insert(block.span.end);
    QSet<std::pair<qsizetype, qsizetype>> tokens[2], ends[2], inner[2];
    const auto collect = [&](const std::vector<Sentence> &sentences, int side) {
        for (const Sentence &sentence : sentences) {
            ends[side].insert({sentence.span.end, 0});
            if (!blockEnds.contains(sentence.span.end))
                inner[side].insert({sentence.span.end, 0});
            for (const Token &token : sentence.tokens)
                tokens[side].insert({token.span.begin, token.span.end});
        }
    };
    collect(language::segment(document.article, resources), 0);
    collect(document.sentences, 1);
    Scores scores;
    scores.boundaries.add(ends[0], ends[1]);
    scores.innerBoundaries.add(inner[0], inner[1]);
    scores.tokens.add(tokens[0], tokens[1]);
    return scores;
}

} // namespace

class TestSegmentationGum : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentencesAndTokensAreThoseOfTheCorpus_data();
    void sentencesAndTokensAreThoseOfTheCorpus();
};

void TestSegmentationGum::sentencesAndTokensAreThoseOfTheCorpus_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("dev") << u"gum.dev.conllu"_s;
    QTest::newRow("train") << u"gum.train.conllu"_s;
}

void TestSegmentationGum::sentencesAndTokensAreThoseOfTheCorpus()
{
    QFETCH(const QString, file);
    const QString corpora = qEnvironmentVariable("SOURCELIGHT_CORPORA");
    QFile conllu(corpora + u"/data/"_s + file);
    if (corpora.isEmpty() || !conllu.open(QIODevice::ReadOnly))
        QSKIP("SOURCELIGHT_CORPORA does not name a folder with the GUM corpus");
    const auto resources = language::loadLanguageResources();
    QVERIFY(resources);

    QMap<QString, Scores> genres;
    for (const gum::Document &document : gum::Reader().read(conllu)) {
        const QString genre = document.article.id.section(u'_', 1, 1);
        if (genre != u"news" && genre != u"interview" && genre != u"speech")
            continue;
        const Scores scores = score(document, **resources);
        for (const QString &row : {genre, u"all"_s}) {
            for (const auto part : {&Scores::boundaries, &Scores::innerBoundaries, &Scores::tokens}) {
                (genres[row].*part).right += (scores.*part).right;
                (genres[row].*part).found += (scores.*part).found;
                (genres[row].*part).expected += (scores.*part).expected;
            }
        }
    }
    for (const auto &[genre, scores] : genres.asKeyValueRange()) {
        qInfo("%-10s sentence ends F1 %.4f (inside paragraphs %.4f, of %lld)  tokens F1 %.4f (of %lld)",
            qPrintable(genre), scores.boundaries.f1(), scores.innerBoundaries.f1(),
            qlonglong(scores.innerBoundaries.expected), scores.tokens.f1(), qlonglong(scores.tokens.expected));
    }
    QVERIFY(genres.contains(u"all"_s));
    QVERIFY(genres[u"all"_s].boundaries.f1() >= 0.95);
    QVERIFY(genres[u"all"_s].tokens.f1() >= 0.985);
}

QTEST_GUILESS_MAIN(TestSegmentationGum)
#include "tst_segmentation_gum.moc"
