// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/entities/nounphrases.h"
#include "entitytext.h"

using namespace sourcelight;
using namespace sourcelight::extraction;
using namespace Qt::StringLiterals;

/// Noun phrases by the parts of speech of their words.
class TestNounPhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(test::lexicons() && test::lexicons()->partsOfSpeech); }

    void phrases_data();
    void phrases();
    void quotationsAreTold();
    void untaggedTextHasNone();
};

namespace
{

std::vector<NounPhrase> phrasesIn(const Article &article)
{
    const auto resources = test::lexicons();
    auto sentences = language::segment(article, *resources);
    language::tagPartsOfSpeech(article, sentences, *resources->partsOfSpeech);
    return findNounPhrases(article, sentences, *resources);
}

/// One letter for each thing that holds of a phrase: subject, object, oblique (b), possessor, plural (+), "the" (t),
/// "a", speaker (!), apposition (,), predicate (=), nothing (0).
QString describe(const NounPhrase &phrase)
{
    static constexpr QStringView roles = u"sobpm-";
    QString letters(roles[qsizetype(phrase.role)]);
    const std::pair<bool, QChar> marks[] = {{phrase.plural, u'+'}, {phrase.determiner == Determiner::Definite, u't'},
        {phrase.determiner == Determiner::Indefinite, u'a'}, {phrase.speaks, u'!'}, {phrase.appositive, u','},
        {phrase.predicate, u'='}, {phrase.pleonastic, u'0'}};
    for (const auto &[holds, mark] : marks) {
        if (holds)
            letters += mark;
    }
    return letters;
}

} // namespace

void TestNounPhrases::phrases_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("phrases");
    QTest::newRow("subject and object") << u"The old mayor sold a house."_s << u"The old mayor st; a house oa"_s;
    QTest::newRow("pronouns") << u"He met her in their garden."_s << u"He s; her o; their p+; garden -"_s;
    QTest::newRow("oblique") << u"Officials waited near the bridge."_s << u"Officials s+; the bridge bt"_s;
    QTest::newRow("joined") << u"Peter and Mary left."_s << u"Peter s; Mary s; Peter and Mary s+"_s;
    QTest::newRow("speaker") << u"The minister said that the work was done."_s << u"The minister st!; the work st"_s;
    QTest::newRow("nothing") << u"It is clear that the plan failed."_s << u"It s0; the plan st"_s;
    QTest::newRow("predicate") << u"Mary is the mayor."_s << u"Mary s; the mayor ot="_s;
}

void TestNounPhrases::phrases()
{
    QFETCH(QString, text);
    const Article article = test::articleOf(text);
    QStringList found;
    for (const NounPhrase &phrase : phrasesIn(article))
        found.append(textOf(article, phrase.span) % u' ' % describe(phrase));
    QTEST(found.join("; "_L1), "phrases");
}

void TestNounPhrases::quotationsAreTold()
{
    const Article article = test::articleOf(u"\"The plan failed,\" said the mayor. \"A pity.\""_s);
    QList<std::ptrdiff_t> quotations;
    for (const NounPhrase &phrase : phrasesIn(article))
        quotations.append(phrase.quotation);
    QCOMPARE(quotations, (QList<std::ptrdiff_t>{0, -1, 1}));
}

void TestNounPhrases::untaggedTextHasNone()
{
    const Article article = test::articleOf(u"The old mayor sold a house to him."_s);
    const auto resources = test::lexicons();
    QVERIFY(findNounPhrases(article, language::segment(article, *resources), *resources).empty());
}

QTEST_GUILESS_MAIN(TestNounPhrases)
#include "tst_nounphrases.moc"
