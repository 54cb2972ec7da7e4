// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/segment.h"

#include <QRandomGenerator>
#include <QTest>

using namespace sourcelight;
using namespace Qt::StringLiterals;

namespace
{

Article articleOf(const QString &text)
{
    return {.text = text, .blocks = {{{0, text.size()}, BlockKind::Paragraph}}};
}

/// Tokens parted by a space, sentences by " ¶ ".
QString shown(const Article &article, const std::vector<Sentence> &sentences)
{
    QStringList lines;
    for (const Sentence &sentence : sentences) {
        QStringList tokens;
        for (const Token &token : sentence.tokens)
            tokens.append(textOf(article, token.span).toString());
        lines.append(tokens.join(u' '));
    }
    return lines.join(u" ¶ "_s);
}

/// What segment() promises of any text; empty where it holds.
QString broken(const Article &article, const std::vector<Sentence> &sentences)
{
    QString covered = article.text;
    qsizetype end = 0;
    for (const Sentence &sentence : sentences) {
        if (sentence.tokens.empty())
            return u"a sentence without tokens"_s;
        if (sentence.span != Span{sentence.tokens.front().span.begin, sentence.tokens.back().span.end})
            return u"a sentence that is not from its first token to its last"_s;
        for (const Token &token : sentence.tokens) {
            if (token.span.isEmpty() || token.span.begin < end || token.span.end > article.text.size())
                return u"tokens out of order"_s;
            end = token.span.end;
            const QStringView text = textOf(article, token.span);
            if (std::ranges::any_of(text, [](QChar c) { return c.isSpace(); }))
                return u"white space in a token"_s;
            const bool cutsBefore = text.front().isLowSurrogate() && token.span.begin > 0 &&
                                    article.text[token.span.begin - 1].isHighSurrogate();
            if (cutsBefore)
                return u"a cut surrogate pair"_s;
            std::fill_n(covered.begin() + token.span.begin, token.span.length(), u' ');
        }
    }
    for (const Block &block : article.blocks) {
        if (block.kind != BlockKind::Boilerplate &&
            !covered.sliced(block.span.begin, block.span.length()).trimmed().isEmpty())
            return u"text without a token"_s;
    }
    return {};
}

} // namespace

class TestSegment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textIsSplit_data();
    void textIsSplit();
    void sentencesStayInTheirBlocks();
    void boilerplateIsLeftOut();
    void emptyTextsHaveNoSentences_data();
    void emptyTextsHaveNoSentences();
    void anyTextKeepsThePromises_data();
    void anyTextKeepsThePromises();
    void hugeTextsAreSplit_data();
    void hugeTextsAreSplit();
    void aStoppedRunEndsEarly();

private:
    std::shared_ptr<const language::LanguageResources> m_resources;
};

void TestSegment::initTestCase()
{
    const auto resources = language::loadLanguageResources();
    QVERIFY(resources);
    m_resources = *resources;
}

void TestSegment::textIsSplit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    // words
    row("plain", "The dam broke.", "The dam broke .");
    row("negation", "They don't; we can't. It wasn't!", "They do n't ; we ca n't . ¶ It was n't !");
    row("negation in capitals", "WE DON'T KNOW", "WE DO N'T KNOW");
    row("typographic negation", "They don’t.", "They do n’t .");
    row("double contraction", "It shouldn't've.", "It should n't 've .");
    row("clitics", "I'm sure she'll say they've won, you're right, he'd go.",
        "I 'm sure she 'll say they 've won , you 're right , he 'd go .");
    row("possessive", "Costa's farmers' protest", "Costa 's farmers ' protest");
    row("typographic possessive", "Costa’s farmers’ protest", "Costa ’s farmers ’ protest");
    row("possessive with a stray space", "Costa 's car, do n't", "Costa 's car , do n't");
    row("one word read as two", "I cannot; gonna wanna", "I can not ; gon na wan na");
    row("apostrophe in a name", "O'Neill, D’Souza and N'Djamena", "O'Neill , D’Souza and N'Djamena");
    row("o'clock", "at five o'clock", "at five o'clock");
    row("elisions", "Get 'em in the '90s and ’80s", "Get 'em in the '90s and ’80s");
    row("decades", "the 1930's and 1990s", "the 1930's and 1990s");
    row("hyphen", "the US-led, London-based group", "the US - led , London - based group");
    row("hyphen after a stray space", "the US -led group", "the US - led group");
    row("hyphen after a prefix", "non-fiction, re-elected, Co-founder, mid-1980s",
        "non-fiction , re-elected , Co-founder , mid-1980s");
    row("hyphens in a row", "a ten-year-old girl", "a ten - year - old girl");
    row("prefix inside a compound", "the first-ex-minister", "the first - ex - minister");
    row("suffix after a hyphen", "Tolstoy-esque", "Tolstoy-esque");
    row("optional plural", "the flavour(s) of it", "the flavour(s) of it");
    row("brackets", "the NGO (founded 1990) [sic]", "the NGO ( founded 1990 ) [ sic ]");
    row("ampersand", "R&D at Bell & Sons", "R&D at Bell & Sons");
    row("slash", "and/or", "and / or");
    row("full stop without a space", "They went home.The next day it rained.",
        "They went home . ¶ The next day it rained .");
    row("file and domain names", "See example.org or read.me today.", "See example.org or read.me today .");
    // numbers
    row("decimals", "It rose 4.5 or .5 points.", "It rose 4.5 or .5 points .");
    row("grouped", "2,000 of 1,234,567", "2,000 of 1,234,567");
    row("grouped as in India", "Rs 1,00,000 and 12,34,567", "Rs 1,00,000 and 12,34,567");
    row("enumerated", "in 1,2,3 and [18,19,20]", "in 1 , 2 , 3 and [ 18 , 19 , 20 ]");
    row("year after a day", "On May 5,2014, he left", "On May 5 , 2014 , he left");
    row("money", "$4.5bn, €20m, £3 million, US$100 and A$5", "$ 4.5 bn , € 20 m , £ 3 million , US$ 100 and A$ 5");
    row("currency code before digits", "USD200 and EUR1,500", "USD 200 and EUR 1,500");
    row("per cent", "20% or 20 %", "20 % or 20 %");
    row("units", "430km, 5kg, 20mm, 10am", "430 km , 5 kg , 20 mm , 10 am");
    row("digits in names", "U2, 4chan, 3D, 19th, A4", "U2 , 4chan , 3D , 19th , A4");
    row("times", "at 6:30 or 06:30:15", "at 6:30 or 06:30:15");
    row("time of day", "at 6:30pm", "at 6:30 pm");
    row("fractions and dates", "1/2 of it on 9/11 and 12/05/2020", "1/2 of it on 9/11 and 12/05/2020");
    row("range", "2010-11, 20–30", "2010 - 11 , 20 – 30");
    row("minus", "-5 degrees, 3°C", "- 5 degrees , 3 ° C");
    row("score", "they won 3-1", "they won 3 - 1");
    row("ordinals", "the 1st and 22nd", "the 1st and 22nd");
    // marks
    row("straight quotes", "\"Yes,\" he said.", "\" Yes , \" he said .");
    row("typographic quotes", "“Yes,” he said.", "“ Yes , ” he said .");
    row("TeX quotes", "``Yes,'' he said.", "`` Yes , '' he said .");
    row("dashes", "He -- or she – went — home", "He -- or she – went — home");
    row("glued dashes", "home—and dry--well", "home — and dry -- well");
    row("ellipsis", "Well... maybe… yes", "Well ... maybe … yes");
    row("omission", "the camp [...] was closed", "the camp [...] was closed");
    row("repeated marks", "*** ===", "*** ===");
    row("emoticon", "Nice :) he said", "Nice :) he said");
    // addresses
    row("web address", "See https://example.org/a(b)?c=d, please.", "See https://example.org/a(b)?c=d , please .");
    row("web address in brackets", "(see http://example.org/a).", "( see http://example.org/a ) .");
    row("web address without scheme", "www.example.org/x and example.org/y.", "www.example.org/x and example.org/y .");
    row("mail address", "Write to anna.costa@example.org.", "Write to anna.costa@example.org .");
    row("handle and hashtag", "@anna_c wrote #SaveTheDam, twice.", "@anna_c wrote #SaveTheDam , twice .");
    row("at sign alone", "a @ b", "a @ b");
    // abbreviations
    row("title", "Gen. Li met Mr. Costa and Dr. Wei.", "Gen. Li met Mr. Costa and Dr. Wei .");
    row("title in capitals", "GEN. LI MET MR. COSTA", "GEN. LI MET MR. COSTA");
    row("capitals that are no title", "He joined the REP. Nobody knew.", "He joined the REP . ¶ Nobody knew .");
    row("acronym before a name", "U.S. President Anna Costa left.", "U.S. President Anna Costa left .");
    row("acronym that ends a sentence", "He left the U.S. The war went on.", "He left the U.S. ¶ The war went on .");
    row("acronym at the end", "He left the U.S.", "He left the U.S.");
    row("acronym with hyphen", "a U.S.-led force", "a U.S. - led force");
    row("acronym with possessive", "the U.N.'s envoy", "the U.N. 's envoy");
    row("company", "Acme Inc. Chief Executive Li quit.", "Acme Inc. Chief Executive Li quit .");
    row("company that ends a sentence", "He runs Acme Inc. In May he quit.", "He runs Acme Inc. ¶ In May he quit .");
    row("time of day with stops", "at 5 p.m. Monday", "at 5 p.m. Monday");
    row("time of day that ends a sentence", "It began at 5 p.m. They left.", "It began at 5 p.m. ¶ They left .");
    row("month", "on Jan. 5, in Sept. 2001", "on Jan. 5 , in Sept. 2001");
    row("number sign", "Regulation No. 5. He said no. No. He left.",
        "Regulation No. 5 . ¶ He said no . ¶ No . ¶ He left .");
    row("number sign glued", "see No.10", "see No. 10");
    row("figure", "see Fig. 3 and p. 7", "see Fig. 3 and p. 7");
    row("state", "in Fresno, Calif. on Friday", "in Fresno , Calif. on Friday");
    row("word that is a state elsewhere", "They held a mass. He came.", "They held a mass . ¶ He came .");
    row("unit", "a 6 ft. wall", "a 6 ft. wall");
    row("inner", "St. Louis vs. Ft. Worth, i.e. both, e.g. now", "St. Louis vs. Ft. Worth , i.e. both , e.g. now");
    row("and so on", "cars, etc. were lost, etc.", "cars , etc. were lost , etc.");
    row("initials", "J. K. Moll and Li J. Wei spoke.", "J. K. Moll and Li J. Wei spoke .");
    row("initials without spaces", "O.J. Moll and J.K. Li", "O.J. Moll and J.K. Li");
    row("letter that ends a sentence", "It was plan B. The rest failed.", "It was plan B . ¶ The rest failed .");
    row("letter at the end", "It was plan B.", "It was plan B .");
    row("species", "E. coli was found", "E. coli was found");
    row("degrees", "Anna Costa, Ph.D., spoke", "Anna Costa , Ph.D. , spoke");
    row("authors", "Moll et al. found it", "Moll et al. found it");
    // sentences
    row("two", "It rained. We left.", "It rained . ¶ We left .");
    row("question and exclamation", "Why? Because! No.", "Why ? ¶ Because ! ¶ No .");
    row("doubled", "Why?! He knew.", "Why ? ! ¶ He knew .");
    row("end inside quotes", "\"We won.\" The crowd sang.", "\" We won . \" ¶ The crowd sang .");
    row("end inside typographic quotes", "“We won.” “So?” she said.", "“ We won . ” ¶ “ So ? ” she said .");
    row("quotation that goes on", "\"Did we win?\" he asked. \"We did!\" said Li.",
        "\" Did we win ? \" he asked . ¶ \" We did ! \" said Li .");
    row("quotation before its speaker", "“Why now?” Minister Anna Costa asked.",
        "“ Why now ? ” Minister Anna Costa asked .");
    row("quotation before a new sentence", "“Why now?” Nobody knew.", "“ Why now ? ” ¶ Nobody knew .");
    row("end inside brackets", "(It rained.) We left.", "( It rained . ) ¶ We left .");
    row("start with a quote", "It rained. “We left,” he said.", "It rained . ¶ “ We left , ” he said .");
    row("start with a number", "It rained. 250 soldiers left.", "It rained . ¶ 250 soldiers left .");
    row("start in small letters", "It rained. iPhones broke.", "It rained . ¶ iPhones broke .");
    row("no start in small letters", "The approx. five men", "The approx. five men");
    row("ellipsis inside", "He was ... I cannot say ... tired", "He was ... I can not say ... tired");
    row("ellipsis at the end", "He was tired... The rest left.", "He was tired ... ¶ The rest left .");
    row("spaced ellipsis", "He was . . . tired.", "He was . . . tired .");
    row("footnote", "It rained.[1] We left. [2][3] Others stayed.",
        "It rained . [ 1 ] ¶ We left . [ 2 ] [ 3 ] ¶ Others stayed .");
    row("dash before the speaker", "\"We won.\" - Anna Costa", "\" We won . \" - Anna Costa");
    row("colon and semicolon", "One thing: We left; They stayed.", "One thing : We left ; They stayed .");
    row("wrapped lines", "It rained\nall day. We\nleft.", "It rained all day . ¶ We left .");
    row("empty line", "First part\n\nSecond part", "First part ¶ Second part");
    row("bullets", "Needs:\n• bread\n• salt", "Needs : ¶ • bread ¶ • salt");
    row("numbered item", "1. Introduction", "1. Introduction");
    row("capitals", "IT RAINED. WE LEFT.", "IT RAINED . ¶ WE LEFT .");
    row("no punctuation", "a b c d e f", "a b c d e f");
    // scripts
    row("Chinese", "我们来了。他们走了。", "我们来了 。 ¶ 他们走了 。");
    row("Arabic", "وصل الوفد؟ نعم.", "وصل الوفد ؟ ¶ نعم .");
    row("Hindi", "वह आया। वह गया।", "वह आया । ¶ वह गया ।");
    row("Cyrillic", "Он пришёл. Мы ушли.", "Он пришёл . ¶ Мы ушли .");
    row("French quotes", "« Oui », dit-elle.", "« Oui » , dit - elle .");
    row("Spanish question", "¿Quién? ¡Nadie!", "¿ Quién ? ¶ ¡ Nadie !");
    row("emoji", "Nice 👍🏽👩‍🚒🇩🇪!", "Nice 👍🏽 👩‍🚒 🇩🇪 !");
    row("combining marks", "Cafe\xcc\x81 a\xcc\x88 \xe2\x9d\xa4\xef\xb8\x8f",
        "Cafe\xcc\x81 a\xcc\x88 \xe2\x9d\xa4\xef\xb8\x8f");
    row("no-break space", "10\xc2\xa0%", "10 %");
    row("soft hyphen", "Demo\xc2\xadkratie", "Demo\xc2\xadkratie");
}

void TestSegment::textIsSplit()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const Article article = articleOf(text);
    const auto sentences = language::segment(article, *m_resources);
    QCOMPARE(shown(article, sentences), expected);
    QCOMPARE(broken(article, sentences), QString());
}

void TestSegment::sentencesStayInTheirBlocks()
{
    Article article{.text = u"Dam breaks\nThe dam broke"_s};
    article.blocks = {{{0, 10}, BlockKind::Headline}, {{11, 24}, BlockKind::Paragraph}};
    const auto sentences = language::segment(article, *m_resources);
    QCOMPARE(shown(article, sentences), u"Dam breaks ¶ The dam broke"_s);
    QCOMPARE(sentences.back().span, (Span{11, 24}));
}

void TestSegment::boilerplateIsLeftOut()
{
    Article article{.text = u"The dam broke.\nOther reports by Anna Costa"_s};
    article.blocks = {{{0, 14}, BlockKind::Paragraph}, {{15, 42}, BlockKind::Boilerplate}};
    QCOMPARE(shown(article, language::segment(article, *m_resources)), u"The dam broke ."_s);
}

void TestSegment::emptyTextsHaveNoSentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("spaces") << u" \t\n\u00a0\u2003 "_s;
}

void TestSegment::emptyTextsHaveNoSentences()
{
    QFETCH(const QString, text);
    QVERIFY(language::segment(articleOf(text), *m_resources).empty());
}

void TestSegment::anyTextKeepsThePromises_data()
{
    QTest::addColumn<QString>("alphabet");
    QTest::newRow("marks") << u"aB1 .,'’\"-—…?!()[]/:;&$%#@\n•"_s;
    QTest::newRow("full stops") << u"A.b. U.S.\"'”) "_s;
    QTest::newRow("apostrophes") << u"n't'sRE’ "_s;
    QTest::newRow("numbers") << u"0123,./:-km$ "_s;
    QTest::newRow("addresses") << u"www.http://@#a()., "_s;
    QTest::newRow("other scripts") << QString::fromUtf8("我。अ।ё؟ا é\xcc\x81 ");
    QTest::newRow("invisible") << QString::fromUtf16(u"a\u00ad\u200b\u200c\u200d\u200e\u2060\ufeff\u0301. ");
    QTest::newRow("emoji") << QString::fromUtf8("👍🏽👩‍🚒🇩🇪 a.");
    QTest::newRow("controls and halves of surrogates")
        << QString(QStringView(u"\0\x01\x1f a.\xffff", 8)) + QChar(0xd83d) + QChar(0xdc4d) + QChar(0xdfff);
}

void TestSegment::anyTextKeepsThePromises()
{
    QFETCH(const QString, alphabet);
    QRandomGenerator random(20261122);
    for (int round = 0; round < 400; ++round) {
        QString text;
        for (int i = random.bounded(60); i > 0; --i)
            text += alphabet[random.bounded(alphabet.size())];
        const Article article = articleOf(text);
        const auto sentences = language::segment(article, *m_resources);
        QVERIFY2(broken(article, sentences).isEmpty(), qPrintable(broken(article, sentences) + u": "_s + text));
    }
}

void TestSegment::hugeTextsAreSplit_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece : {"a", "a ", "a.", "a. ", "A.", "A. ", "1,", "1.", "1,00,", "'", "a'", "n't", "-", "a-",
             "re-", ".", ". ", "(", "http://", "www.", "a@", "a@b.", "\n", "\"", "? \"", "! Anna ", "etc. ", "[1]",
             "U.S. ", "non-", "👍", "\xf0\x9f\x87\xa9", "\xcc\x81", "\xe2\x80\x8d", "我", "&A", "/a", "a.b/", "#", "@",
             " ", "…", "Anna asked "})
        QTest::newRow(piece) << QString::fromUtf8(piece);
}

/// Anything quadratic in the text would take hours here and run into the test's own limit.
void TestSegment::hugeTextsAreSplit()
{
    QFETCH(const QString, piece);
    const Article article = articleOf(piece.repeated(400'000 / piece.size()));
    const auto sentences = language::segment(article, *m_resources);
    QCOMPARE(broken(article, sentences), QString());
}

void TestSegment::aStoppedRunEndsEarly()
{
    const Article article = articleOf(u"The dam broke. "_s.repeated(100));
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(language::segment(article, *m_resources, {.stop = stop.get_token(), .report = {}}).empty());
}

QTEST_GUILESS_MAIN(TestSegment)
#include "tst_segment.moc"
