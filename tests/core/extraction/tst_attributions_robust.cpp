// SPDX-License-Identifier: GPL-3.0-or-later
// Bad input: whatever the marks and labels are, spans stay in the text, confidence is a probability, work is linear.
#include "markedtext.h"
#include "rows.h"

#include "core/extraction/attributions.h"
#include "core/extraction/attributions/pairingchoices.h"
#include "core/extraction/attributions/quotations.h"
#include "core/language/partsofspeech.h"
#include "core/language/segment.h"

using namespace Qt::StringLiterals;
using namespace sourcelight;
using test::languageResources;

namespace
{

Article articleOf(const QString &text)
{
    return reading::articleFromText(u"row"_s, text);
}

} // namespace

class AttributionsRobustTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotationsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &text, const QStringList &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("straight", u"He said \"yes\" and \"no\"."_s, {u"\"yes\""_s, u"\"no\""_s});
        row("curly", u"He said “yes”."_s, {u"“yes”"_s});
        row("low-high", u"Er sagte „ja“ und „nein”."_s, {u"„ja“"_s, u"„nein”"_s});
        row("guillemets", u"Il dit «oui», er »nein«."_s, {u"«oui»"_s, u"»nein«"_s});
        row("two apostrophes", u"He said ''yes'' and ``no''."_s, {u"''yes''"_s, u"``no''"_s});
        row("single", u"It is 'quite late', the workers' boss's 'aide' said."_s, {u"'quite late'"_s, u"'aide'"_s});
        row("mixed", u"He said “yes\" today."_s, {u"“yes\""_s});
        row("nested", u"“She said ‘no’ twice,” he said."_s, {u"“She said ‘no’ twice,”"_s});
        row("unclosed", u"“It is open.\nIt was."_s, {u"“It is open."_s});
        row("apostrophes", u"the '90s and rock 'n' roll"_s, {});
        row("inches", u"a 5'10\" man"_s, {});
    }
    void quotationsAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        const Article article = articleOf(text);
        QStringList found;
        for (const Span &span : extraction::findQuotations(article))
            found << textOf(article, span).toString();
        QCOMPARE(found, expected);
    }

    void oddTextsNeverBreakIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("unbalanced") << u"\"It is open, said Ines Calder. \"\"\" And so on."_s;
        QTest::newRow("only marks") << QString(10'000, u'"');
        QTest::newRow("only single marks") << u"' "_s.repeated(10'000);
        QTest::newRow("only openers") << QString(10'000, QChar(0x201c));
        QTest::newRow("only double apostrophes") << u"''"_s.repeated(10'000);
        QTest::newRow("foreign") << u"»Das ist gut«, said Ines Calder. «Oui», she added. „Nein“."_s;
        QTest::newRow("dashes") << u"— Where to? — Home, he said. — When?"_s;
        QTest::newRow("according to nobody") << u"The port was open, according to. According to, it was late."_s;
        QTest::newRow("cue alone") << u"Said."_s;
        QTest::newRow("cues only") << u"said told said told according to said"_s;
        QTest::newRow("capitals") << u"\"WE ARE OPEN,\" SAID INES CALDER. HE SAID THAT IT WAS LATE."_s;
        QTest::newRow("no punctuation") << u"he said it was late she said it was not they said nothing at all"_s;
        QTest::newRow("astral") << u"\"😀 😀 😀,\" said 😀 Calder."_s;
        QTest::newRow("one quotation") << u"“"_s + u"We are here and we will stay. "_s.repeated(200) + u"”"_s;
        QTest::newRow("quotation of twelve paragraphs") << u"“We are here and we will stay.\n"_s.repeated(12);
        QTest::newRow("poem") << u"the sea\nthe sea said\nnothing\n"_s.repeated(50);
        QTest::newRow("colons") << u"A: B: C: D:\nA:\n: \nA: \n"_s.repeated(20);
        QTest::newRow("empty") << QString();
    }
    void oddTextsNeverBreakIt()
    {
        QFETCH(QString, text);
        const AnalysisPtr analysis = analysisOf(text);
        check(analysis->annotations.attributions, text.size());
    }

    void aQuotationOverTwelveParagraphsIsOneStatement()
    {
        const AnalysisPtr analysis =
            analysisOf(u"“We are here and we will stay for as long as it takes.\n"_s.repeated(12));
        QCOMPARE(analysis->annotations.attributions.size(), 1u);
        QCOMPARE(analysis->annotations.attributions.front().content.size(), 12u);
    }

    /// Labels that stand everywhere, in every role, are joined somehow.
    void oddLabelsNeverBreakIt()
    {
        const QString text = u"one two three. "_s.repeated(300);
        const Article article = articleOf(text);
        auto sentences = language::segment(article, languageResources());
        language::tagPartsOfSpeech(article, sentences, *languageResources().partsOfSpeech);
        for (const int seed : {0, 1, 2, 5}) {
            std::vector<language::LabelledSpan> labels;
            unsigned state = unsigned(seed) + 1;
            for (qsizetype at = 0; at + 14 < text.size(); at += 3) {
                state = state * 1664525U + 1013904223U;
                const auto role = language::StatementRole(seed < 3 ? unsigned(seed) : (state >> 16) % 3);
                labels.push_back({role, {at, at + 1 + qsizetype((state >> 8) % 3)}, 0.5, {}});
            }
            check(extraction::extractAttributions(article, sentences, labels, {}, languageResources()), text.size());
        }
    }

    /// What there is to choose from grows with the text, not with its square.
    void choicesAreBounded()
    {
        const MarkedText marked = readMarked(u"<A> |said| {b} "_s.repeated(2'000));
        const Article article = articleOf(marked.text);
        const auto sentences = language::segment(article, languageResources());
        const extraction::StatementText text(article, sentences, marked.labels);
        QCOMPARE(text.parts().size(), std::size_t(6'000));
        for (const auto &choice : extraction::pairingChoices(text)) {
            QVERIFY(choice.candidates.size() <= 7);
            QCOMPARE(choice.ends.size(), choice.candidates.size());
        }
    }

    void aMegabyteWithoutAParagraphBreakIsRead()
    {
        const QString text = u"The port was open, said a guard, and “it will stay so”. "_s.repeated(18'000);
        const Article article = articleOf(text);
        QVERIFY(text.size() > 1'000'000);
        const auto sentences = language::segment(article, languageResources());
        std::vector<language::LabelledSpan> labels;
        for (qsizetype at = text.indexOf("said"_L1); at >= 0; at = text.indexOf("said"_L1, at + 1)) {
            labels.push_back({language::StatementRole::Cue, {at, at + 4}, 0.9, {}});
            labels.push_back({language::StatementRole::Source, {at + 5, at + 12}, 0.9, {}});
        }
        const auto found = extraction::extractAttributions(article, sentences, labels, {}, languageResources());
        QVERIFY(found.size() >= 18'000);
        check(found, text.size());
    }

private:
    static void check(const std::vector<Attribution> &attributions, qsizetype size)
    {
        for (const Attribution &attribution : attributions) {
            QVERIFY(attribution.confidence >= 0.0 && attribution.confidence <= 1.0);
            QVERIFY(!attribution.content.empty() || !attribution.cue.empty());
            QVERIFY(attribution.parent != attribution.id);
            QVERIFY(std::ranges::adjacent_find(attribution.content) == attribution.content.end());
            for (const Spans *spans : {&attribution.content, &attribution.cue}) {
                for (const Span &span : *spans)
                    QVERIFY(span.begin >= 0 && span.begin < span.end && span.end <= size);
            }
        }
    }
};

QTEST_GUILESS_MAIN(AttributionsRobustTest)
#include "tst_attributions_robust.moc"
