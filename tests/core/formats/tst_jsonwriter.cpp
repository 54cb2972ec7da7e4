// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/jsonwriter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace sourcelight::formats;
using namespace Qt::StringLiterals;

class TestJsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stringsAreEscaped_data();
    void stringsAreEscaped();
    void numbersAreShortAndReadBack_data();
    void numbersAreShortAndReadBack();
    void membersKeepTheirOrder();
    void anIndentPutsMembersOnLines();
};

void TestJsonWriter::stringsAreEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("plain") << u"Holm"_s << "\"Holm\""_ba;
    QTest::newRow("empty") << QString() << "\"\""_ba;
    QTest::newRow("quotes") << u"\"a\\b\""_s << "\"\\\"a\\\\b\\\"\""_ba;
    QTest::newRow("line ends") << u"a\nb\r\tc"_s << "\"a\\nb\\r\\tc\""_ba;
    QTest::newRow("control characters") << u"\x01\x1f"_s << "\"\\u0001\\u001f\""_ba;
    QTest::newRow("NUL") << QString(QChar(u'\0')) << "\"\\u0000\""_ba;
    QTest::newRow("separators that split lines") << u"\x85\x2028\x2029"_s << "\"\\u0085\\u2028\\u2029\""_ba;
    QTest::newRow("byte order mark") << u"\xfeff"_s << "\"\\ufeff\""_ba;
    QTest::newRow("accents") << u"é€"_s << "\"\xc3\xa9\xe2\x82\xac\""_ba;
    QTest::newRow("outside the BMP") << u"\U0001F6A2"_s << "\"\xf0\x9f\x9a\xa2\""_ba;
    QTest::newRow("half a pair") << u"a\xd83d"_s << "\"a\xef\xbf\xbd\""_ba;
    QTest::newRow("the other half") << u"\xdea2z"_s << "\"\xef\xbf\xbdz\""_ba;
    QTest::newRow("halves in the wrong order") << u"\xdea2\xd83d"_s << "\"\xef\xbf\xbd\xef\xbf\xbd\""_ba;
    QTest::newRow("noncharacter") << u"\xffff"_s << "\"\xef\xbf\xbf\""_ba;
}

void TestJsonWriter::stringsAreEscaped()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, json);
    JsonWriter writer;
    writer.value(text);
    QCOMPARE(writer.take(), json);
}

void TestJsonWriter::numbersAreShortAndReadBack_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("zero") << 0.0 << "0"_ba;
    QTest::newRow("negative zero") << -0.0 << "0"_ba;
    QTest::newRow("whole") << 250.0 << "250"_ba;
    QTest::newRow("negative") << -3.5 << "-3.5"_ba;
    QTest::newRow("billions in digits") << 4500000000.0 << "4500000000"_ba;
    QTest::newRow("tenth") << 0.1 << "0.1"_ba;
    QTest::newRow("third") << 1.0 / 3 << "0.3333333333333333"_ba;
    QTest::newRow("huge") << 1e300 << "1e+300"_ba;
    QTest::newRow("tiny") << 5e-324 << "5e-324"_ba;
    QTest::newRow("infinity") << std::numeric_limits<double>::infinity() << "null"_ba;
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << "null"_ba;
}

void TestJsonWriter::numbersAreShortAndReadBack()
{
    QFETCH(double, number);
    QFETCH(QByteArray, json);
    JsonWriter writer;
    writer.value(number);
    const QByteArray written = writer.take();
    QCOMPARE(written, json);
    if (written != "null")
        QCOMPARE(written.toDouble(), number);
}

void TestJsonWriter::membersKeepTheirOrder()
{
    JsonWriter writer;
    writer.beginObject();
    writer.key("zebra"_L1);
    writer.beginArray();
    writer.value(qsizetype(1));
    writer.beginObject();
    writer.endObject();
    writer.null();
    writer.endArray();
    writer.key("start"_L1, "sl:"_L1);
    writer.value(true);
    writer.key("apple"_L1);
    writer.value("caf\xe9"_L1);
    writer.endObject();
    QCOMPARE(writer.take(), "{\"zebra\":[1,{},null],\"sl:start\":true,\"apple\":\"caf\xc3\xa9\"}"_ba);
    QCOMPARE(writer.take(), QByteArray());
}

void TestJsonWriter::anIndentPutsMembersOnLines()
{
    JsonWriter writer(2);
    writer.beginObject();
    writer.key("a"_L1);
    writer.beginArray();
    writer.value(qsizetype(1));
    writer.value(qsizetype(2));
    writer.endArray();
    writer.key("b"_L1);
    writer.beginObject();
    writer.endObject();
    writer.endObject();
    QCOMPARE(writer.take(), "{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": {}\n}"_ba);
}

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
