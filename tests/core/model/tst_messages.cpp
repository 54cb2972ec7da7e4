// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/enumnames.h"
#include "core/model/messages.h"

#include <QTest>

using namespace sourcelight;
using namespace Qt::StringLiterals;

class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorIsOneSentenceThatNamesThePlace_data();
    void everyErrorIsOneSentenceThatNamesThePlace();
    void placesAndDetailsAreKeptAsTheyAre();
    void everyDiagnosticIsASentence();
};

void TestMessages::everyErrorIsOneSentenceThatNamesThePlace_data()
{
    QTest::addColumn<int>("code");
    for (int code = 0; code <= int(ErrorCode::Cancelled); ++code)
        QTest::addRow("code %d", code) << code;
}

void TestMessages::everyErrorIsOneSentenceThatNamesThePlace()
{
    QFETCH(int, code);
    const QString sentence = sentenceFor(Error{ErrorCode(code), {}, u"/news/storm.txt"_s});
    QVERIFY2(sentence.contains(u"“/news/storm.txt”"), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
    QVERIFY2(!sentence.contains(u". "), qPrintable(sentence));
    QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
    QVERIFY2(!sentence.contains(u"()"), qPrintable(sentence));
}

void TestMessages::placesAndDetailsAreKeptAsTheyAre()
{
    const QString sentence = sentenceFor(Error{ErrorCode::CannotWrite, u"100 %1 full"_s, u"/news/50%2 off.txt"_s});
    QVERIFY2(sentence.contains(u"“/news/50%2 off.txt”"), qPrintable(sentence));
    QVERIFY2(sentence.contains(u" (100 %1 full)"), qPrintable(sentence));
}

void TestMessages::everyDiagnosticIsASentence()
{
    for (size_t code = 0; code < enumNames<DiagnosticCode>.size(); ++code) {
        const QString plain = sentenceFor(Diagnostic{DiagnosticCode(code), {}, {}});
        QVERIFY2(plain.endsWith(u'.') && !plain.contains(u'%') && !plain.contains(u"()"), qPrintable(plain));
        const QString detailed = sentenceFor(Diagnostic{DiagnosticCode(code), u"KOI8-R"_s, {}});
        QVERIFY2(detailed.contains(u" (KOI8-R)"), qPrintable(detailed));
    }
}

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
