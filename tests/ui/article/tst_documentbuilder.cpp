// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/analysisfixture.h"
#include "ui/article/documentbuilder.h"
#include "ui/article/metaline.h"

#include <QTest>
#include <QTextBlock>

using namespace sourcelight;
using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

namespace
{

Article articleOf(const QStringList &paragraphs, BlockKind kind = BlockKind::Paragraph)
{
    Article article;
    for (const QString &paragraph : paragraphs) {
        if (!article.text.isEmpty())
            article.text += u"\n\n"_s;
        article.blocks.push_back({{article.text.size(), article.text.size() + paragraph.size()}, kind});
        article.text += paragraph;
    }
    return article;
}

ArticleDocument built(const Article &article, qreal zoom = 1)
{
    return buildDocument(article, Typography(zoom, 96), Theme());
}

QStringList linesOf(const ArticleDocument &built)
{
    return built.document->toPlainText().split(u'\n');
}

} // namespace

class TestDocumentBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPositionIsFoundAgain_data();
    void everyPositionIsFoundAgain();
    void whatIsNotOfTheArticleIsNoCharacterOfIt();
    void longParagraphsAreBrokenBetweenCharacters_data();
    void longParagraphsAreBrokenBetweenCharacters();
    void onlyTheEndOfAParagraphIsFollowedBySpace();
    void bylineAndDatelineShareALineWithTheLength();
    void whatTheTextDoesNotSayStandsInTheMetaLine();
    void wordsAreCounted_data();
    void wordsAreCounted();
    void veryManyParagraphsShareTextBlocks();
    void whatIsTooTallIsLeftOutAndSaidSo();
};

void TestDocumentBuilder::everyPositionIsFoundAgain_data()
{
    QTest::addColumn<Article>("article");
    Article unstructured;
    unstructured.text = u"No blocks at all,\nbut two lines."_s;
    QTest::newRow("nothing") << Article();
    QTest::newRow("no blocks") << unstructured;
    QTest::newRow("every kind of block") << fixture::article();
    QTest::newRow("emoji") << articleOf(
        {u"A \U0001F6A2 at sea"_s, u"\U0001F6A2\U0001F468\u200d\U0001F469\u200d\U0001F467"_s});
    QTest::newRow("right to left") << articleOf({u"وصلت السفينة إلى Holm في 3 May"_s, u"then on"_s});
    QTest::newRow("combining marks") << articleOf({u"e\u0301le\u0300ve"_s});
    QTest::newRow("NUL") << articleOf({u"before"_s + QChar(u'\0') + u"after"_s});
    QTest::newRow("line breaks inside") << articleOf({u"one\ntwo\r\nthree\u2029four\u2028five"_s, u"six"_s});
    QTest::newRow("what QTextDocument keeps for itself") << articleOf({u"a\ufdd0b\ufdd1c\ufffcd"_s, u"e"_s});
    QTest::newRow("a long paragraph of words") << articleOf({u"word "_s.repeated(10'000), u"end"_s});
    QTest::newRow("a long paragraph of one word") << articleOf({u"x"_s.repeated(50'001), u"end"_s});
    QTest::newRow("a long paragraph of emoji") << articleOf({u"\U0001F6A2"_s.repeated(25'001)});
    QTest::newRow("very many paragraphs") << articleOf(QStringList(50'001, u"tiny"_s));
}

void TestDocumentBuilder::everyPositionIsFoundAgain()
{
    QFETCH(const Article, article);
    const ArticleDocument document = built(article);
    const QString shown = document.document->toRawText();
    std::vector<Block> blocks = article.blocks;
    if (blocks.empty())
        blocks.push_back({{0, article.text.size()}, BlockKind::Paragraph});
    for (const Block &block : blocks) {
        for (qsizetype position = block.span.begin; position < block.span.end; ++position) {
            const int place = document.offsets.toDocument(position);
            QCOMPARE(document.offsets.toText(place), position);
            QCOMPARE(document.offsets.characterAt(place), position);
            const QChar c = article.text[position];
            if (c.isLetterOrNumber() || c.isSurrogate())
                QCOMPARE(shown[place], c);
        }
        QCOMPARE(document.offsets.toText(document.offsets.toDocument(block.span.end)), block.span.end);
    }
}

void TestDocumentBuilder::whatIsNotOfTheArticleIsNoCharacterOfIt()
{
    const Article article = articleOf({u"Harbour opens"_s, u"It did."_s}, BlockKind::Headline);
    const ArticleDocument document = built(article);
    const QString shown = document.document->toRawText();
    int ofTheArticle = 0;
    for (int place = 0; place < shown.size(); ++place)
        ofTheArticle += document.offsets.characterAt(place) >= 0;
    QCOMPARE(ofTheArticle, 20); // the letters of both blocks, but neither line breaks nor the length
    QCOMPARE(document.offsets.characterAt(int(shown.indexOf(u"words"))), -1);
    QCOMPARE(document.offsets.toText(0), 0);
    QCOMPARE(document.offsets.toText(int(shown.size())), article.text.size());
}

void TestDocumentBuilder::longParagraphsAreBrokenBetweenCharacters_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::newRow("words") << u"seven! "_s.repeated(12'000);
    QTest::newRow("no space") << u"x"_s.repeated(60'000);
    QTest::newRow("surrogate pairs") << u'x' + u"\U0001F6A2"_s.repeated(30'000);
    QTest::newRow("combining marks") << u"xx"_s + u"e\u0301\u0302"_s.repeated(20'000);
    QTest::newRow("joined emoji") << u"\U0001F468\u200d\U0001F469\u200d\U0001F467 "_s.repeated(8'000);
    QTest::newRow("nothing but marks") << u"\u0301"_s.repeated(60'000);
}

void TestDocumentBuilder::longParagraphsAreBrokenBetweenCharacters()
{
    QFETCH(const QString, paragraph);
    const ArticleDocument document = built(articleOf({paragraph}));
    QString whole;
    for (QTextBlock block = document.document->begin().next(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        QCOMPARE_LE(text.size(), 20'000);
        QVERIFY(!text.front().isLowSurrogate());
        QVERIFY(!text.back().isHighSurrogate());
        if (!whole.isEmpty() && paragraph.front() != u'\u0301')
            QVERIFY(!text.front().isMark());
        whole += text;
    }
    QCOMPARE(whole, paragraph);
}

void TestDocumentBuilder::onlyTheEndOfAParagraphIsFollowedBySpace()
{
    const ArticleDocument document = built(articleOf({u"word "_s.repeated(9'000), u"end"_s}));
    QList<bool> spaced;
    for (QTextBlock block = document.document->begin().next(); block.isValid(); block = block.next())
        spaced << (block.blockFormat().bottomMargin() > 0);
    QCOMPARE(spaced, QList<bool>({false, false, true, true}));
}

void TestDocumentBuilder::bylineAndDatelineShareALineWithTheLength()
{
    const QStringList lines = linesOf(built(fixture::article()));
    QVERIFY2(lines[1].startsWith(u"By Ana Ortíz and Bo Lindqvist"), qUtf8Printable(lines[1]));
    QVERIFY2(lines[1].contains(u"HOLM, 3 May 2021"), qUtf8Printable(lines[1]));
    QVERIFY2(lines[1].endsWith(u"words, 1 minute"), qUtf8Printable(lines[1]));
    QVERIFY2(lines[2].startsWith(u"“We will pay"), qUtf8Printable(lines[2]));
}

void TestDocumentBuilder::whatTheTextDoesNotSayStandsInTheMetaLine()
{
    Article article = articleOf({u"Three words here."_s});
    article.authors = {u"Ana Ortíz"_s};
    article.published = u"2021-05-03T10:00:00Z"_s;
    const QString line = linesOf(built(article)).front();
    for (const QString &part : {u"Ana Ortíz"_s, u"3 "_s, u"2021"_s, u"3 words, 1 minute"_s})
        QVERIFY2(line.contains(part), qUtf8Printable(line));
}

void TestDocumentBuilder::wordsAreCounted_data()
{
    QTest::addColumn<Article>("article");
    QTest::addColumn<QString>("length");
    Article withFurniture = articleOf({u"two words"_s, u"not these"_s});
    withFurniture.blocks.back().kind = BlockKind::Boilerplate;
    QTest::newRow("nothing") << Article() << u"0 words"_s;
    QTest::newRow("one") << articleOf({u"word"_s}) << u"1 word"_s;
    QTest::newRow("dashes and quotes are none") << articleOf({u"“Well” – a well-known one …"_s}) << u"4 words"_s;
    QTest::newRow("over two paragraphs") << articleOf({u"one two"_s, u"three"_s}) << u"3 words"_s;
    QTest::newRow("boilerplate is not read") << withFurniture << u"2 words"_s;
    QTest::newRow("numbers are read") << articleOf({u"$4.5m in 2021"_s}) << u"3 words"_s;
}

void TestDocumentBuilder::wordsAreCounted()
{
    QFETCH(const Article, article);
    QFETCH(const QString, length);
    QCOMPARE(lengthText(article), length);
}

void TestDocumentBuilder::veryManyParagraphsShareTextBlocks()
{
    const ArticleDocument document = built(articleOf(QStringList(60'000, u"tiny"_s)));
    QCOMPARE_LT(document.document->blockCount(), 100);
    QVERIFY(document.document->toPlainText().contains(u"tiny ¶ tiny"));
}

void TestDocumentBuilder::whatIsTooTallIsLeftOutAndSaidSo()
{
    const Article article = articleOf({u"word "_s.repeated(1'000'000)});
    const ArticleDocument document = built(article, 4);
    QCOMPARE_LT(document.document->characterCount(), article.text.size());
    QVERIFY(document.document->lastBlock().text().contains(u"too long"));
    const int end = document.offsets.toDocument(article.text.size());
    QCOMPARE(document.offsets.toDocument(article.text.size() - 1), end);
    QCOMPARE_LT(end, document.document->characterCount());
}

QTEST_MAIN(TestDocumentBuilder)
#include "tst_documentbuilder.moc"
