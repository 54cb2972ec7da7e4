// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/bylines.h"
#include "core/reading/dates.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

class HeaderLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreRead_data();
    void datesAreRead();
    void linesWithoutDateAreNone_data();
    void linesWithoutDateAreNone();
    void bylinesAreRead_data();
    void bylinesAreRead();
    void otherLinesAreNoBylines_data();
    void otherLinesAreNoBylines();
    void namesAreRead_data();
    void namesAreRead();
    void affiliationsAreTold_data();
    void affiliationsAreTold();
};

void HeaderLinesTest::datesAreRead_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("rest");

    const auto row = [](const char *line, const char *published, const char *rest = "") {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(published) << QString::fromUtf8(rest);
    };
    row("February 14, 2020", "2020-02-14");
    row("Feb. 14, 2020", "2020-02-14");
    row("FEBRUARY 14TH, 2020", "2020-02-14");
    row("14 February 2020", "2020-02-14");
    row("14 Feb 2020", "2020-02-14");
    row("14th of February, 2020", "2020-02-14");
    row("14-Feb-2020", "2020-02-14");
    row("2020-02-14", "2020-02-14");
    row("2020/2/4", "2020-02-04");
    row("14.02.2020", "2020-02-14");
    row("4.2.2020", "2020-02-04");
    row("25/12/2020", "2020-12-25");
    row("12/25/2020", "2020-12-25");
    row("02/03/2020", "");  // February or March: not told
    row("February 14", ""); // no year
    row("Friday, February 14, 2020", "2020-02-14");
    row("Published: 14 Feb 2020", "2020-02-14");
    row("Published on February 14, 2020", "2020-02-14");
    row("Updated 15 Feb 2020", "2020-02-15");
    row("Published 14 Feb 2020, updated 15 Feb 2020", "2020-02-14");
    row("Updated 15 Feb 2020 | Published 14 Feb 2020", "2020-02-14");
    row("Last updated: February 15, 2020 at 3:20 pm; first published: February 14, 2020", "2020-02-14");
    row("14 Feb 2020 10:15", "2020-02-14T10:15");
    row("14 Feb 2020, 10:15 GMT", "2020-02-14T10:15Z");
    row("February 14, 2020 | 9.05 p.m.", "2020-02-14T21:05");
    row("February 14, 2020 at 12:30 AM", "2020-02-14T00:30");
    row("2020-02-14T10:15:30Z", "2020-02-14T10:15:30Z");
    row("2020-02-14T10:15:30.123+0100", "2020-02-14T10:15:30+01:00");
    row("Fri, 14 Feb 2020 10:15:00 +0100", "2020-02-14T10:15:00+01:00");
    row("14 February 2020 • 3 min read", "2020-02-14");
    row("2 hours ago", "");
    row("LISSENBURG, 14 February 2020", "2020-02-14", "LISSENBURG");
    row("Anna Costa | 14 February 2020", "2020-02-14", "Anna Costa");
    row("31 February 2020", "");
}

void HeaderLinesTest::datesAreRead()
{
    QFETCH(const QString, line);
    const auto date = readDateLine(line);
    QVERIFY(date);
    QTEST(date->published, "published");
    QTEST(date->rest, "rest");
}

void HeaderLinesTest::linesWithoutDateAreNone_data()
{
    QTest::addColumn<QString>("line");

    for (const char *line : {"", "Anna Costa", "The march of 2020 men", "In May they may", "Room 14/15", "1.2.3",
             "Version 2020.1", "maybe 3 decide", "Phone 555-2020-1234"})
        QTest::newRow(line) << QString::fromUtf8(line);
    QTest::newRow("a paragraph with a date")
        << u"14 February 2020 "_s + u"was a day on which little happened. "_s.repeated(5);
}

void HeaderLinesTest::linesWithoutDateAreNone()
{
    QFETCH(const QString, line);
    QVERIFY(!readDateLine(line));
}

void HeaderLinesTest::bylinesAreRead_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("authors");

    const auto row = [](const char *line, const QStringList &authors) {
        QTest::newRow(line) << QString::fromUtf8(line) << authors;
    };
    row("By Anna Costa", {u"Anna Costa"_s});
    row("BY ANNA COSTA", {u"ANNA COSTA"_s});
    row("by Anna Costa", {u"Anna Costa"_s});
    row("By: Anna Costa", {u"Anna Costa"_s});
    row("BYLINE: Anna Costa.", {u"Anna Costa"_s});
    row("By Sammy Costa Jr.", {u"Sammy Costa Jr."_s});
    row("Author: Anna Costa", {u"Anna Costa"_s});
    row("Written by Anna Costa", {u"Anna Costa"_s});
    row("By Anna Costa and Li Wei", {u"Anna Costa"_s, u"Li Wei"_s});
    row("By Anna Costa, Li Wei and T. J. van Dam", {u"Anna Costa"_s, u"Li Wei"_s, u"T. J. van Dam"_s});
    row("By Anna Costa, Li Wei, and Seán O’Brien", {u"Anna Costa"_s, u"Li Wei"_s, u"Seán O’Brien"_s});
    row("By Anna Costa & Li Wei", {u"Anna Costa"_s, u"Li Wei"_s});
    row("By Anna Costa, Lantern News", {u"Anna Costa"_s});
    row("By Anna Costa, Political Editor", {u"Anna Costa"_s});
    row("By Anna Costa, political editor", {u"Anna Costa"_s});
    row("By Anna Costa in Lissenburg", {u"Anna Costa"_s});
    row("By Anna Costa in Lissenburg and Li Wei in Port Vellin", {u"Anna Costa"_s, u"Li Wei"_s});
    row("By Anna Costa, for The Lissenburg Post", {u"Anna Costa"_s});
    row("By Anna Costa - Lantern News", {u"Anna Costa"_s});
    row("By Anna Costa | February 14, 2020", {u"Anna Costa"_s});
    row("By Anna Costa (anna@example.org)", {u"Anna Costa"_s});
    row("By Li", {u"Li"_s});
    row("By Staff Writer", {u"Staff Writer"_s});
    row("By Our Correspondent", {u"Our Correspondent"_s});
}

void HeaderLinesTest::bylinesAreRead()
{
    QFETCH(const QString, line);
    const auto authors = readByline(line);
    QVERIFY(authors);
    QTEST(*authors, "authors");
}

void HeaderLinesTest::otherLinesAreNoBylines_data()
{
    QTest::addColumn<QString>("line");

    for (const char *line : {"", "By", "By the time the police came, all was over.", "By Monday, 300 had left.",
             "By Anna Costa and her brother, the house was sold.", "By and large it worked", "Anna Costa",
             "Bygone Days Return", "By the Numbers"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void HeaderLinesTest::otherLinesAreNoBylines()
{
    QFETCH(const QString, line);
    QVERIFY(!readByline(line));
}

void HeaderLinesTest::namesAreRead_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("names");

    const auto row = [](const char *line, const QStringList &names) {
        QTest::newRow(line) << QString::fromUtf8(line) << names;
    };
    row("Cheryl Sanders", {u"Cheryl Sanders"_s});
    row("Anna Costa and Li Wei", {u"Anna Costa"_s, u"Li Wei"_s});
    row("Ludwig van der Berg, Aisha al-Hamdi", {u"Ludwig van der Berg"_s, u"Aisha al-Hamdi"_s});
    row("Beatriz Anwar-Holt", {u"Beatriz Anwar-Holt"_s});
    row("Lissenburg", {});
    row("Breaking News", {});
    row("TOP STORIES.", {});
    row("KINDS OF GOVERNMENT", {});
    row("About Port Vellin", {});
    row("Lantern News Agency", {});
    row("Prices rise again", {});
    row("Route 66", {});
    row("Anna Costa said so", {});
    row("", {});
}

void HeaderLinesTest::namesAreRead()
{
    QFETCH(const QString, line);
    QTEST(readNames(line).value_or(QStringList{}), "names");
}

void HeaderLinesTest::affiliationsAreTold_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("expected");

    QTest::newRow("agency") << u"Lantern News Agency"_s << true;
    QTest::newRow("post") << u"Political correspondent, Lissenburg"_s << true;
    QTest::newRow("address") << u"anna@example.org"_s << true;
    QTest::newRow("deck") << u"Buses of the town go round"_s << false;
    QTest::newRow("sentence") << u"The press came."_s << false;
    QTest::newRow("long line") << u"The old bridge that the press wrote so much about"_s << false;
}

void HeaderLinesTest::affiliationsAreTold()
{
    QFETCH(const QString, line);
    QTEST(isAffiliation(line), "expected");
}

} // namespace sourcelight::reading

QTEST_GUILESS_MAIN(sourcelight::reading::HeaderLinesTest)
#include "tst_headerlines.moc"
