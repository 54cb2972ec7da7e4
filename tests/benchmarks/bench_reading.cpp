// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reading.h"

#include <QTest>

using namespace sourcelight;
using namespace Qt::StringLiterals;

/// Reading ten megabytes in every format, shape and character set that costs differently, and one article of usual
/// size.
class BenchReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenMegabytes_data();
    void tenMegabytes();
    void oneArticle();
};

void BenchReading::tenMegabytes_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("encoding");

    const QByteArray sentence =
        "The council voted on Monday to close the old bridge across the river until the spring. ";
    const QByteArray lines = "The council of the town voted on Monday to close the old bridge across\n"
                             "the river for repairs that will last until the spring, and told the bus\n"
                             "company to send its buses the long way round.\n\n";
    const QByteArray accents = "Der Bürgermeister sagte, die Brücke über den Fluss müsse für ein Jahr schließen.\n\n";
    const QByteArray latin = QString::fromUtf8(accents).toLatin1();
    const auto row = [](const char *name, const QByteArray &unit, const QString &format, const QString &encoding = {}) {
        QTest::newRow(name) << unit << format << encoding;
    };
    row("a paragraph a line", sentence.repeated(4) + "\n\n", u"plaintext"_s);
    row("wrapped lines", lines, u"plaintext"_s);
    row("tiny lines", "a\n", u"plaintext"_s);
    row("one line", sentence, u"plaintext"_s);
    row("UTF-8 beyond ASCII", accents, u"plaintext"_s);
    row("Latin-1, detected", latin, u"plaintext"_s);
    row("Latin-1, forced", latin, u"plaintext"_s, u"ISO-8859-1"_s);
    row("Markdown", "## Heading\n\nThe *old* [bridge](https://example.org) is closed.\n\n- one\n- two\n\n" + lines,
        u"markdown"_s);
    row("HTML",
        "<h2>Heading</h2>\n<p class=x>The <b>old</b> <a href='/bridge'>bridge</a> &mdash; " + sentence + "</p>\n",
        u"html"_s);
    row("HTML, cluttered",
        "<nav class='site-menu'><ul><li><a href=/a>News</a></li><li><a href=/b>Sport</a></li></ul></nav>\n"
        "<div class='post-content article__text' id=main><p class=x>" +
            sentence.repeated(3) +
            "</p></div>\n<aside class='related-stories'><h3>More</h3><p><a href=/c>The bus and the "
            "river</a></p></aside>\n",
        u"html"_s);
}

void BenchReading::tenMegabytes()
{
    QFETCH(const QByteArray, unit);
    QFETCH(const QString, format);
    QFETCH(const QString, encoding);

    const reading::RawFile file{{}, u"article"_s, unit.repeated(10'000'000 / unit.size())};
    const auto ignore = [](const reading::ReadArticle &) { return true; };
    QBENCHMARK
    {
        QVERIFY(reading::readArticles(file, {format, encoding}, ignore));
    }
}

void BenchReading::oneArticle()
{
    const QString path = QStringLiteral(SOURCELIGHT_SOURCE_DIR "/resources/samples/landslide.txt");
    const auto ignore = [](const reading::ReadArticle &) { return true; };
    QBENCHMARK
    {
        QVERIFY(reading::readArticles(path, {}, ignore));
    }
}

QTEST_GUILESS_MAIN(BenchReading)
#include "bench_reading.moc"
