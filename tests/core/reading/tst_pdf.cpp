// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdf.h"
#include "dump.h"
#include "pdffixture.h"
#include "savedsamples.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

const QByteArray council = "The council voted on Monday to close the old bridge across the river until the spring.";
const QByteArray buses = "Buses will go the long way round, past the mill and the school, said Li Wei, who runs them.";
const QByteArray ferry = "A ferry for people on foot starts in March and costs nothing, the town said in a letter.";

Outcome readPages(const QList<PdfTexts> &pages, const QByteArray &info = {})
{
    return readBytes(pdfOf(pages, info), u"bridge.pdf"_s);
}

QString paragraphs(const QList<QByteArray> &texts)
{
    QStringList lines;
    for (const QByteArray &text : texts)
        lines.append(u"[paragraph] "_s + QString::fromLatin1(text));
    return lines.join(u'\n');
}

} // namespace

class PdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savedSampleReadsAsTheSample_data();
    void savedSampleReadsAsTheSample();
    void columnsAreReadOneAfterTheOther_data();
    void columnsAreReadOneAfterTheOther();
    void pagesAreJoined_data();
    void pagesAreJoined();
    void furnitureIsLeftOut();
    void rowsOfTablesStayWhole();
    void headingsListsAndQuotesAreTold();
    void largeInitialBelongsToItsWord();
    void turnedPageIsReadAndStampIsNot();
    void metadataIsTakenWhereItMakesSense_data();
    void metadataIsTakenWhereItMakesSense();
    void badInputIsAnError_data();
    void badInputIsAnError();
    void oddInputIsTold_data();
    void oddInputIsTold();
    void oddNumbersDoNoHarm();
    void readingCanBeStopped();
};

void PdfTest::savedSampleReadsAsTheSample_data()
{
    addSavedSamples(QStringLiteral(SOURCELIGHT_TEST_DIR "/data/pdf"), u"*.pdf"_s);
}

void PdfTest::savedSampleReadsAsTheSample()
{
    QFETCH(const QString, path);
    QFETCH(const QString, sample);

    QCOMPARE(dump(articleIn(path)).split(u'\n'), dump(articleIn(sample)).split(u'\n'));
}

void PdfTest::columnsAreReadOneAfterTheOther_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<double>("leading");
    QTest::addColumn<double>("lower"); ///< how much lower each column begins than the one before

    QTest::newRow("two") << 2 << 12.0 << 0.0;
    QTest::newRow("two at loose leading") << 2 << 30.0 << 0.0;
    QTest::newRow("two at loose leading, lines between lines") << 2 << 30.0 << 14.0;
    QTest::newRow("two, lines between lines") << 2 << 12.0 << 6.0;
    QTest::newRow("three") << 3 << 14.0 << 0.0;
    QTest::newRow("four") << 4 << 14.0 << 3.0;
}

void PdfTest::columnsAreReadOneAfterTheOther()
{
    QFETCH(const int, columns);
    QFETCH(const double, leading);
    QFETCH(const double, lower);

    const int characters = 96 / columns - 3;
    PdfTexts page{{50.0, 740.0, "Old bridge to close until the spring", 18.0}};
    QList<QByteArray> expected;
    for (int i = 0; i < columns; ++i) {
        const QByteArray number = "Column " + QByteArray::number(i + 1) + " begins here, as told. ";
        const QList<QByteArray> texts{number + council, buses};
        page += pdfColumn(texts, {.x = 20.0 + i * (characters + 2) * 6.0,
                                     .y = 700.0 - i * lower,
                                     .leading = leading,
                                     .columns = characters,
                                     .indent = 12.0});
        expected += texts;
    }
    const Outcome outcome = readPages({page});
    QVERIFY(outcome.result);
    QCOMPARE(blocksOf(outcome.article()).split(u'\n'),
        (u"[headline] Old bridge to close until the spring\n"_s + paragraphs(expected)).split(u'\n'));
}

void PdfTest::pagesAreJoined_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("joined");

    QTest::newRow("inside a sentence") << QByteArray("It will stay closed until the spring at") << QByteArray("least.")
                                       << true;
    QTest::newRow("a sentence ends, the line is full")
        << QByteArray("It will stay closed until the spring at.") << QByteArray("Nobody knows why.") << true;
    QTest::newRow("a sentence ends, the line does not fill")
        << QByteArray("It will stay closed.") << QByteArray("Nobody knows why.") << false;
    QTest::newRow("a word is broken by its own hyphen")
        << QByteArray("Those who run it never asked the long-") << QByteArray("distance drivers about it.") << true;
}

void PdfTest::pagesAreJoined()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const bool, joined);

    PdfTexts first = pdfColumn({council, buses}, {.indent = 12.0});
    const double y = first.back().y - 12.0;
    first.append({62.0, y, before.first(before.lastIndexOf(' '))});
    first.append({50.0, y - 12.0, "and so on, " + before});
    PdfTexts second{{50.0, 700.0, after}};
    second += pdfColumn({ferry}, {.x = 62.0, .y = 688.0, .columns = 38});
    for (PdfText &text : second)
        text.x = &text == &second[1] ? 62.0 : 50.0;
    const Outcome outcome = readPages({first, second});
    QVERIFY(outcome.result);
    const QString got = blocksOf(outcome.article());
    const QString gap = before.endsWith('-') ? u""_s : u" "_s;
    const QString both =
        QString::fromLatin1(before) + (joined ? gap : u"\n[paragraph] "_s) + QString::fromLatin1(after);
    QVERIFY2(got.contains(both), qPrintable(got));
}

void PdfTest::furnitureIsLeftOut()
{
    QList<PdfTexts> pages;
    for (int i = 1; i <= 4; ++i) {
        PdfTexts page = pdfColumn({council, buses, ferry}, {.y = 660.0, .indent = 12.0});
        const QByteArray number = QByteArray::number(i);
        page.append({50.0, 770.0, "The Lissenburg Post, 3 March 2020, page " + number, 8.0});
        page.append({i % 2 == 0 ? 60.0 : 500.0, 30.0, "- " + number + " -", 8.0});
        pages.append(page);
    }
    const Outcome outcome = readPages(pages);
    QVERIFY(outcome.result);
    const QString text = outcome.article().text;
    QVERIFY2(!text.contains(u"Post") && !text.contains(u"- 1"), qPrintable(text));
    QVERIFY2(text.count(QString::fromLatin1(council)) == 4, qPrintable(text));

    const Outcome single =
        readPages({pages.first().first(pages.first().size() - 2) + PdfTexts{{300.0, 30.0, "Page 1"}}});
    QVERIFY(single.result);
    QCOMPARE(blocksOf(single.article()), paragraphs({council, buses, ferry}));
}

void PdfTest::rowsOfTablesStayWhole()
{
    PdfTexts page = pdfColumn({council + ' ' + buses}, {.columns = 80});
    const QList<std::pair<QByteArray, QByteArray>> rows{
        {"Monday", "31"}, {"Tuesday", "28"}, {"Wednesday", "40"}, {"Thursday", "12"}, {"Friday", "55"}};
    double y = 640.0;
    for (const auto &[day, buses] : rows) {
        page += PdfTexts{{50.0, y, day}, {300.0, y, buses}};
        y -= 14.0;
    }
    page += pdfColumn({ferry + ' ' + council}, {.y = y - 30.0, .columns = 80});
    const Outcome outcome = readPages({page});
    QVERIFY(outcome.result);
    QCOMPARE(blocksOf(outcome.article()), paragraphs({council + ' ' + buses, "Monday\t31", "Tuesday\t28",
                                              "Wednesday\t40", "Thursday\t12", "Friday\t55", ferry + ' ' + council}));
}

void PdfTest::headingsListsAndQuotesAreTold()
{
    PdfTexts page{
        {50.0, 740.0, "Old bridge to close", 20.0}, {50.0, 720.0, "By Anna Costa"}, {50.0, 706.0, "3 March 2020"}};
    page += pdfColumn({council}, {.y = 680.0});
    page += PdfTexts{{50.0, 620.0, "What comes next", 10.0, true}};
    page += pdfColumn({buses}, {.y = 606.0});
    page += pdfColumn({ferry}, {.x = 80.0, .y = 550.0, .columns = 30});
    page += PdfTexts{{50.0, 490.0, "The council counts:"}, {62.0, 476.0, "\x95 two bridges, both older than most"},
        {74.0, 464.0, "people in the town;"}, {62.0, 450.0, "\x95 one ferry."}};
    page += pdfColumn({council}, {.y = 420.0});
    const Outcome outcome = readPages({page});
    QVERIFY(outcome.result);
    QCOMPARE(dump(outcome.article()),
        u"title: Old bridge to close\nauthor: Anna Costa\npublished: 2020-03-03\n[headline] Old bridge to close\n"
        "[byline] By Anna Costa\n[dateline] 3 March 2020\n"_s +
            paragraphs({council}) + u"\n[heading] What comes next\n"_s + paragraphs({buses}) + u"\n[quote] "_s +
            QString::fromLatin1(ferry) +
            u"\n[paragraph] The council counts:\n[list] two bridges, both older than most people in the town;\n"
            "[list] one ferry.\n"_s +
            paragraphs({council}));
    QVERIFY(outcome.article().text.contains(u"\u2022 two bridges"));
}

void PdfTest::largeInitialBelongsToItsWord()
{
    PdfTexts page{{50.0, 676.0, "T", 30.0}, {70.0, 692.0, "he council voted on Monday to close"},
        {70.0, 680.0, "the old bridge across the river and"}};
    page += pdfColumn({"open it again in the spring, when the work on its piers will be done."}, {.y = 668.0});
    const Outcome outcome = readPages({page});
    QVERIFY(outcome.result);
    QVERIFY2(outcome.article().text.startsWith(
                 u"The council voted on Monday to close the old bridge across the river and open it again"),
        qPrintable(outcome.article().text));
}

void PdfTest::turnedPageIsReadAndStampIsNot()
{
    PdfTexts page = pdfColumn({council, buses}, {.apart = 8.0});
    const PdfText stamp{20.0, 100.0, "arrived on 3 March", 10.0, false, true};
    const Outcome stamped = readPages({page + PdfTexts{stamp}});
    QVERIFY(stamped.result);
    QCOMPARE(blocksOf(stamped.article()), paragraphs({council, buses}));
    for (PdfText &text : page)
        text = {.x = pdfHeight - 100.0 - text.y, .y = text.x, .text = text.text, .turned = true};
    const Outcome turned = readPages({page});
    QVERIFY(turned.result);
    QCOMPARE(blocksOf(turned.article()), paragraphs({council, buses}));
}

void PdfTest::metadataIsTakenWhereItMakesSense_data()
{
    QTest::addColumn<QByteArray>("info");
    QTest::addColumn<QString>("fields");

    QTest::newRow("all") << "/Title(The old bridge)/Author(Anna Costa)/CreationDate(D:20200303101500Z)"_ba
                         << u"The old bridge|Anna Costa|2020-03-03"_s;
    QTest::newRow("names of files and users")
        << "/Title(Microsoft Word - bridge.doc)/Author(acosta2)/CreationDate(D:00000000)"_ba << u"||"_s;
    QTest::newRow("printed by a browser")
        << "/Title(https://example.org/bridge)/Creator(Mozilla/5.0)/CreationDate(D:20200303101500Z)"_ba << u"||"_s;
    QTest::newRow("a day to come") << "/CreationDate(D:39990303101500Z)"_ba << u"||"_s;
}

void PdfTest::metadataIsTakenWhereItMakesSense()
{
    QFETCH(const QByteArray, info);
    QFETCH(const QString, fields);

    const Outcome outcome = readPages({pdfColumn({council, buses}, {.apart = 8.0})}, info);
    QVERIFY(outcome.result);
    const Article &article = outcome.article();
    QCOMPARE(u"%1|%2|%3"_s.arg(article.title, article.authors.join(u';'), article.published), fields);
}

void PdfTest::badInputIsAnError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");

    const QByteArray whole = pdfOf({pdfColumn({council}, {})});
    const QByteArray key(32, 'k');
    const auto row = [](const char *title, const QByteArray &bytes, ErrorCode code, const QString &name = u"a.pdf"_s) {
        QTest::newRow(title) << bytes << name << code;
    };
    row("no more than the mark", "%PDF-1.7\n", ErrorCode::Malformed);
    row("noise after the mark", "%PDF-1.7\n" + QByteArray(2000, '\x01'), ErrorCode::Malformed);
    row("ends before its pages", whole.first(60), ErrorCode::Malformed);
    row("no pages", pdfOf({}), ErrorCode::Malformed);
    row("pages without text", pdfOf({{}, {}}), ErrorCode::PicturesOnly);
    row("needs a password",
        pdfOf({pdfColumn({council}, {})}, {},
            "/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(" + key + ")/U(" + key + ")>>/ID[(a)(a)]"),
        ErrorCode::Encrypted);
    row("more pages than any", pdfOf(QList<PdfTexts>(pdf::mostPages + 1)), ErrorCode::TooLarge);
    row("a picture named PDF", "\x89PNG\r\n\x1a\n" + QByteArray(100, '\0'), ErrorCode::Binary);
}

void PdfTest::badInputIsAnError()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, name);
    QFETCH(const ErrorCode, code);

    const Outcome outcome = readBytes(bytes, name);
    QVERIFY(!outcome.result);
    QCOMPARE(outcome.result.error().code, code);
    QCOMPARE(outcome.result.error().where, name);
}

void PdfTest::oddInputIsTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("told");

    const QByteArray whole = pdfOf({pdfColumn({council}, {}), {}});
    QTest::newRow("a page without text") << whole << u"a.pdf"_s << u"pages_without_text 2"_s;
    QTest::newRow("named text") << pdfOf({pdfColumn({council}, {})}) << u"a.txt"_s << QString();
    QTest::newRow("noise before its begin") << "junk\n" + pdfOf({pdfColumn({council}, {})}) << u"a.pdf"_s << QString();
    QTest::newRow("its end is missing") << pdfOf({pdfColumn({council}, {})}).chopped(10) << u"a.pdf"_s
                                        << u"incomplete_file "_s;
}

void PdfTest::oddInputIsTold()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, name);
    QFETCH(const QString, told);

    const Outcome outcome = readBytes(bytes, name);
    QVERIFY(outcome.result);
    QCOMPARE(outcome.article().source.format, u"pdf"_s);
    QCOMPARE(blocksOf(outcome.article()), paragraphs({council}));
    QStringList codes;
    for (const Diagnostic &diagnostic : outcome.diagnostics())
        codes.append(nameOf(diagnostic.code) + u' ' + diagnostic.detail);
    QCOMPARE(codes.join(u'|'), told);
}

void PdfTest::oddNumbersDoNoHarm()
{
    PdfTexts page = pdfColumn({council}, {});
    for (const double number : {1e30, -1e30, 1e9, 1e-30, 0.0}) {
        page.append({number, 700.0, "far off"});
        page.append({300.0, number, "far up"});
        page.append({300.0, 300.0, "large", number});
    }
    const Outcome outcome = readPages({page});
    QVERIFY(outcome.result);
    QVERIFY(outcome.article().text.contains(u"The council voted on Monday"));
    QCOMPARE(faultOf(outcome.article(), {}), QString());

    const QByteArray whole = pdfOf({pdfColumn({council}, {})});
    for (const char *box : {"[nan nan nan nan]", "[0 0 0 0]", "[1e38 0 -1e38 800]", "[0 0 1e300 1e300]"})
        QVERIFY(readBytes(QByteArray(whole).replace("[0 0 600 800]", box), u"a.pdf"_s).articles.size() < 2);
}

void PdfTest::readingCanBeStopped()
{
    std::stop_source stop;
    int reports = 0;
    const Progress progress{stop.get_token(), [&](double) {
                                if (++reports == 3)
                                    stop.request_stop();
                            }};
    const QByteArray bytes = pdfOf(QList<PdfTexts>(50, pdfColumn({council}, {})));
    const Outcome outcome = readBytes(bytes, u"a.pdf"_s, {}, progress);
    QVERIFY(!outcome.result);
    QCOMPARE(outcome.result.error().code, ErrorCode::Cancelled);
    QCOMPARE(reports, 3);
}

} // namespace sourcelight::reading

QTEST_GUILESS_MAIN(sourcelight::reading::PdfTest)
#include "tst_pdf.moc"
