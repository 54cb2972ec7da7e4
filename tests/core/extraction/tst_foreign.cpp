// SPDX-License-Identifier: GPL-3.0-or-later
// Of an article that is not in English, the numbers in digits are found, as its language writes them, and nothing else.
#include "core/extraction/analyze.h"
#include "core/extraction/numbers/digitgroups.h"
#include "core/model/enumnames.h"
#include "core/reading/reading.h"
#include "tests/languageresources.h"

#include <QTest>

#include <algorithm>

using namespace sourcelight;
using namespace sourcelight::extraction;
using namespace Qt::StringLiterals;

namespace
{

AnalysisPtr analysed(const QString &text, const QString &language = {})
{
    return *analyze(reading::articleFromText(u"article"_s, text), test::languageResources(), {.language = language});
}

/// "kind value [currency] 'text'" for each claim.
QStringList claimsOf(const Analysis &analysis)
{
    QStringList claims;
    for (const NumericClaim &claim : analysis.annotations.claims) {
        QStringList parts{nameOf(claim.kind), QString::number(*claim.value, 'g', 12)};
        if (!claim.currency.isEmpty())
            parts += claim.currencyAssumed ? claim.currency + u'?' : claim.currency;
        parts += u'\'' + textOf(analysis.article, claim.span).toString() + u'\'';
        claims += parts.join(u' ');
    }
    return claims;
}

bool isToldForeign(const Analysis &analysis)
{
    return std::ranges::any_of(analysis.diagnostics, [&](const Diagnostic &diagnostic) {
        return nameOf(diagnostic.code) == "not_english"_L1 && diagnostic.detail == analysis.article.language;
    });
}

const QString german =
    u"Werft streicht Stellen\n\nDie Werft in Emden will 1.250 der 4.300 Stellen streichen, teilte der Vorstand am 12. "
    "März 2024 mit. Der Umsatz sank um 3,5 % auf 1.234,5 Mio. Euro, der Verlust stieg auf 27 Millionen €.\n\n"
    "„Um 14 Uhr reden wir mit dem Betriebsrat“, sagte Sprecherin Anna Brandt am 03.04.2024. Der 12-jährige Vertrag für "
    "die G7-Halle kostet 89,90 € im Monat.\n"_s;
const QString french =
    u"La mairie ferme deux piscines\n\nLa ville de Brest fermera dès le 3 mai deux piscines, qui coûtent 1 250 000 "
    "euros par an, a annoncé le maire. Le budget recule de 12,5 %, à 3,4 millions €. Elles accueillaient 48 000 "
    "personnes en 2019. Rendez-vous à 14h30, au 1er étage.\n"_s;
const QString arabic =
    u"ارتفعت أسعار الخبز في العاصمة بنسبة ١٢٫٥٪ خلال شهر، وقالت الوزارة إن الدعم بلغ ٣ مليارات، وإن 250 مخبزا أغلقت "
    "أبوابها هذا العام بسبب نقص الوقود.\n"_s;
const QString chinese =
    u"市政府星期三说，今年将修建120座桥，投资3.5亿元，比去年增加12%。工程从2024年3月15日开始，有1,800名工人参加。\n"_s;

} // namespace

class TestForeign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyDigitsAreAnalysed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("claims");
        QTest::newRow("German") << german << u"de"_s
                                << QStringList{u"cardinal 1250 '1.250'"_s, u"cardinal 4300 '4.300'"_s,
                                       u"percent 3.5 '3,5 %'"_s, u"cardinal 1234500000 '1.234,5 Mio'"_s,
                                       u"money 27000000 EUR '27 Millionen €'"_s, u"money 89.9 EUR '89,90 €'"_s};
        QTest::newRow("French") << french << u"fr"_s
                                << QStringList{u"cardinal 1250000 '1 250 000'"_s, u"percent 12.5 '12,5 %'"_s,
                                       u"money 3400000 EUR '3,4 millions €'"_s, u"cardinal 48000 '48 000'"_s};
        QTest::newRow("Arabic") << arabic << u"ar"_s
                                << QStringList{u"percent 12.5 '١٢٫٥٪'"_s, u"cardinal 3000000000 '٣ مليارات'"_s,
                                       u"cardinal 250 '250'"_s};
        QTest::newRow("Chinese") << chinese << u"zh"_s
                                 << QStringList{u"cardinal 120 '120'"_s, u"cardinal 350000000 '3.5亿'"_s,
                                        u"percent 12 '12%'"_s, u"cardinal 1800 '1,800'"_s};
    }

    void onlyDigitsAreAnalysed()
    {
        QFETCH(const QString, text);
        const AnalysisPtr analysis = analysed(text);
        QTEST(analysis->article.language, "language");
        QTEST(claimsOf(*analysis), "claims");
        QVERIFY(isToldForeign(*analysis));
        QVERIFY(analysis->annotations.entities.empty());
        QVERIFY(analysis->annotations.mentions.empty());
        QVERIFY(analysis->annotations.attributions.empty());
        QVERIFY(!analysis->sentences.empty());
    }

    void claimsAreWhole()
    {
        QStringList ids;
        const AnalysisPtr analysis = analysed(german);
        for (const NumericClaim &claim : analysis->annotations.claims) {
            QCOMPARE(claim.low, claim.value);
            QCOMPARE(claim.high, claim.value);
            QVERIFY(!claim.evidence.isEmpty() && claim.confidence > 0.5 && !claim.counted);
            QVERIFY(!ids.contains(claim.id));
            ids += claim.id;
        }
    }

    void whatIsAroundDigitsCounts_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("claims");
        const auto row = [](const char *name, const QString &language, const QString &text, const QStringList &claims) {
            QTest::newRow(name) << language << text << claims;
        };
        row("years are dates", u"de"_s, u"Von 1998 bis 2024 sank die Zahl."_s, {});
        row("ranges", u"de"_s, u"Das dauert 20–30 Tage, im Jahr 2023/24 länger."_s,
            {u"cardinal 20 '20'"_s, u"cardinal 30 '30'"_s});
        row("below zero", u"sv"_s, u"Det var -5,3 grader (-7 i norr)."_s,
            {u"cardinal -5.3 '-5,3'"_s, u"cardinal -7 '-7'"_s});
        row("a telephone number", u"it"_s, u"Chiamare lo 06-555-1234 oppure 3331234567890."_s, {});
        row("an address on the web", u"es"_s, u"Véase ejemplo.es/2020/11/5 y v2.0."_s, {});
        row("a score and a time", u"pt"_s, u"Venceu por 3:1 às 20:45."_s, {});
        row("ordinals", u"es"_s, u"Es la 3ª vez en el 2º distrito."_s, {});
        row("a month before the day", u"ja"_s, u"3月12日に25人が参加した。"_s, {u"cardinal 25 '25'"_s});
        row("thousands of millions", u"es"_s, u"Cuesta 3 mil millones."_s, {u"cardinal 3000000000 '3 mil millones'"_s});
        row("one mark means two things", u"es"_s, u"Son 1,234 o 1.234."_s, {});
        row("but not in a country", u"es-MX"_s, u"Son 1,234 o 1.5."_s,
            {u"cardinal 1234 '1,234'"_s, u"cardinal 1.5 '1.5'"_s});
        row("a sign that is several currencies'", u"fr"_s, u"Il vaut $5 ou 7 £, soit EUR 6."_s,
            {u"money 5 USD? '$5'"_s, u"money 7 GBP '7 £'"_s, u"money 6 EUR 'EUR 6'"_s});
        row("per cent by a word", u"de"_s, u"Es sind 12 Prozent."_s, {u"percent 12 '12 Prozent'"_s});
        row("a scale that is not known", u"hu"_s, u"A város 5 milliárd forintot kap."_s, {u"cardinal 5 '5'"_s});
        row("an ordinal with a full stop", u"de"_s, u"Am 3. Spieltag kamen 12. Dann war Schluss mit 14."_s,
            {u"cardinal 14 '14'"_s});
        row("at the very end", u"nl"_s, u"Het zijn er 14"_s, {u"cardinal 14 '14'"_s});
    }

    void whatIsAroundDigitsCounts()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, text);
        QTEST(claimsOf(*analysed(text, language)), "claims");
    }

    void marksBetweenDigits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("digits");
        QTest::addColumn<double>("value"); // NaN: none
        const double none = qQNaN();
        QTest::newRow("de grouped") << u"de"_s << u"1.234"_s << 1234.0;
        QTest::newRow("de both") << u"de"_s << u"1.234,5"_s << 1234.5;
        QTest::newRow("de decimal") << u"de"_s << u"0,75"_s << 0.75;
        QTest::newRow("de millions") << u"de"_s << u"12.345.678"_s << 12345678.0;
        QTest::newRow("de as in English") << u"de"_s << u"1,234.5"_s << 1234.5;
        QTest::newRow("de a point means nothing") << u"de"_s << u"1.5"_s << none;
        QTest::newRow("a date") << u"de"_s << u"12.03.2024"_s << none;
        QTest::newRow("Swiss") << u"de"_s << u"1’234.50"_s << 1234.5;
        QTest::newRow("fr spaces") << u"fr"_s << u"1 234,5"_s << 1234.5;
        QTest::newRow("zh") << u"zh"_s << u"1,234.5"_s << 1234.5;
        QTest::newRow("India") << u"hi"_s << u"1,23,456"_s << 123456.0;
        QTest::newRow("Arabic digits") << u"ar"_s << u"١٬٢٣٤٫٥"_s << 1234.5;
        QTest::newRow("full width") << u"ja"_s << u"１２"_s << 12.0;
        QTest::newRow("a leading zero") << u"fr"_s << u"007"_s << none;
        QTest::newRow("nought") << u"fr"_s << u"0"_s << 0.0;
        QTest::newRow("wrong groups") << u"fr"_s << u"12 34 567 89"_s << none;
    }

    void marksBetweenDigits()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, digits);
        QFETCH(const double, value);
        const auto found = valueOfGroups(digits, numberStyleOf(language));
        QCOMPARE(found.has_value(), !qIsNaN(value));
        if (found)
            QCOMPARE(*found, value);
    }

    void theReaderMaySayOtherwise()
    {
        const AnalysisPtr forced = analysed(german, u"en"_s);
        QCOMPARE(forced->article.language, u"en"_s);
        QVERIFY(!isToldForeign(*forced));
        QVERIFY(!forced->annotations.entities.empty());
    }

    void theUnknownIsReadAsEnglish()
    {
        const AnalysisPtr analysis = analysed(u"Oslo, 12 boats.\n"_s);
        QCOMPARE(analysis->article.language, QString());
        QVERIFY(!isToldForeign(*analysis));
        QCOMPARE(analysis->annotations.claims.size(), 1u);
    }

    void randomTextIsSafe()
    {
        const QString alphabet = u"0123456789.,-–/: %€$'’ \n年aü٣٫"_s;
        quint32 state = 7;
        for (int round = 0; round < 400; ++round) {
            QString text;
            for (int i = 0; i < 80; ++i) {
                state = state * 1664525U + 1013904223U;
                text += alphabet[qsizetype(state >> 16) % alphabet.size()];
            }
            qsizetype last = 0;
            const AnalysisPtr analysis = analysed(text, u"de"_s);
            for (const NumericClaim &claim : analysis->annotations.claims) {
                QVERIFY(claim.span.begin >= last && claim.span.begin < claim.span.end && claim.span.end <= text.size());
                last = claim.span.end;
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestForeign)
#include "tst_foreign.moc"
