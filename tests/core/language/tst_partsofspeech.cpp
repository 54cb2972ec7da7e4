// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/partsofspeech.h"

#include "core/language/languageresources.h"
#include "core/language/segment.h"
#include "core/model/enumnames.h"

#include <QTest>

using namespace sourcelight;
using namespace sourcelight::language;
using namespace Qt::StringLiterals;

/// The tagger of parts of speech, with the model of the installation.
class TestPartsOfSpeech : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto loaded = loadLanguageResources();
        QVERIFY(loaded);
        m_resources = *loaded;
        QVERIFY(m_resources->partsOfSpeech);
    }

    void sentencesAreTagged_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tags");
        QTest::newRow("past tense") << u"The council met on Monday ."_s << u"DT NN VBD IN NNP ."_s;
        QTest::newRow("noun or verb") << u"They plan to ship the plan by ship ."_s << u"PRP VBP TO VB DT NN IN NN ."_s;
        QTest::newRow("auxiliaries") << u"She has been asked and would have gone ."_s
                                     << u"PRP VBZ VBN VBN CC MD VB VBN ."_s;
        QTest::newRow("possessive") << u"Norway's boats didn't sail ."_s << u"NNP POS NNS VBD RB VB ."_s;
        QTest::newRow("numbers") << u"It paid $4.5 million for 12 boats ."_s << u"PRP VBD $ CD CD IN CD NNS ."_s;
        QTest::newRow("comparison") << u"The largest boat is faster ."_s << u"DT JJS NN VBZ JJR ."_s;
        QTest::newRow("question") << u"Who said that ?"_s << u"WP VBD DT ."_s;
    }
    void sentencesAreTagged()
    {
        QFETCH(const QString, text);
        QStringList tags;
        for (const Sentence &sentence : tagged(text)) {
            for (const Token &token : sentence.tokens)
                tags.append(QString(pennTags()[token.xpos]));
        }
        QTEST(tags.join(u' '), "tags");
    }

    void universalTagsFollowTheUse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tags");
        QTest::newRow("main verb and auxiliary")
            << u"She has a boat that has sunk ."_s << u"PRON VERB DET NOUN PRON AUX VERB PUNCT"_s;
        QTest::newRow("preposition and conjunction")
            << u"He left after noon because it rained ."_s << u"PRON VERB ADP NOUN SCONJ PRON VERB PUNCT"_s;
    }
    void universalTagsFollowTheUse()
    {
        QFETCH(const QString, text);
        QStringList tags;
        for (const Sentence &sentence : tagged(text)) {
            for (const Token &token : sentence.tokens)
                tags.append(nameOf(token.upos));
        }
        QTEST(tags.join(u' '), "tags");
    }

    void oddTextIsTaggedAllTheSame_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("capitals") << u"COUNCIL WIDENS TRAINING FOR CREWS"_s;
        QTest::newRow("another script") << u"Они ушли рано утром."_s;
        QTest::newRow("code") << u"for (int i = 0; i < n; ++i) { sum += a[i]; }"_s;
        QTest::newRow("marks") << u"?!... --- *** ((( )))"_s;
        QTest::newRow("halves of a pair") << QString(QChar(0xd83d)) + u' ' + QChar(0xde00);
        QTest::newRow("a sentence without end") << u"boats and "_s.repeated(5'000);
    }
    void oddTextIsTaggedAllTheSame()
    {
        QFETCH(const QString, text);
        for (const Sentence &sentence : tagged(text)) {
            for (const Token &token : sentence.tokens)
                QVERIFY(token.xpos > 0 && token.xpos < pennTags().size());
        }
    }

    void aHeadlineInCapitalsIsReadLikeAnother()
    {
        const auto sentences = tagged(u"THE COUNCIL WILL BUILD A HARBOUR ."_s);
        QCOMPARE(sentences.size(), std::size_t(1));
        QCOMPARE(sentences.front().tokens[2].upos, Upos::Aux);
        QCOMPARE(sentences.front().tokens[3].upos, Upos::Verb);
    }

    void aStoppedRunTagsNoMore()
    {
        std::stop_source stop;
        stop.request_stop();
        Article article = articleOf(u"Boats sail."_s);
        auto sentences = segment(article, *m_resources);
        tagPartsOfSpeech(article, sentences, *m_resources->partsOfSpeech, {.stop = stop.get_token(), .report = {}});
        QCOMPARE(int(sentences.front().tokens.front().xpos), 0);
    }

    void tagsHaveNumbers()
    {
        QCOMPARE(int(pennTag(u"")), 0);
        QCOMPARE(int(pennTag(u"no tag")), 0);
        for (std::size_t i = 0; i < pennTags().size(); ++i)
            QCOMPARE(std::size_t(pennTag(QString(pennTags()[i]))), i);
    }

private:
    static Article articleOf(const QString &text)
    {
        Article article{.text = text};
        article.blocks.push_back({{0, text.size()}, BlockKind::Paragraph});
        return article;
    }
    std::vector<Sentence> tagged(const QString &text) const
    {
        const Article article = articleOf(text);
        auto sentences = segment(article, *m_resources);
        tagPartsOfSpeech(article, sentences, *m_resources->partsOfSpeech);
        return sentences;
    }

    std::shared_ptr<const LanguageResources> m_resources;
};

QTEST_GUILESS_MAIN(TestPartsOfSpeech)
#include "tst_partsofspeech.moc"
