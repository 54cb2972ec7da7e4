// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/mailmessage.h"
#include "dump.h"
#include "savedsamples.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

const QByteArray headers = "From: \"Anna Costa\" <anna@lantern.example>\n"
                           "To: desk@lantern.example\n"
                           "Subject: Old bridge closes\n"
                           "Date: Thu, 14 Mar 2024 10:00:00 +0100\n"
                           "MIME-Version: 1.0\n";

const QString head =
    u"title: Old bridge closes\nauthor: Anna Costa\npublished: 2024-03-14T10:00:00+01:00\n"
    "[headline] Old bridge closes\n[byline] Anna Costa\n[dateline] Thu, 14 Mar 2024 10:00:00 +0100\n"_s;

QByteArray mail(const QByteArray &body, const QByteArray &more = {})
{
    return headers + more + "\n" + body;
}

QByteArray part(const QByteArray &type, const QByteArray &body, const QByteArray &more = {})
{
    return "Content-Type: " + type + "\n" + more + "\n" + body + "\n";
}

QByteArray parts(const QByteArray &kind, const QList<QByteArray> &all, const QByteArray &boundary = "b1")
{
    QByteArray body;
    for (const QByteArray &one : all)
        body += "--" + boundary + "\n" + one;
    return "Content-Type: multipart/" + kind + "; boundary=\"" + boundary + "\"\n\n" + body + "--" + boundary + "--\n";
}

/// A message inside a message inside a message.
QByteArray nested(int depth)
{
    QByteArray begin;
    QByteArray end;
    for (int i = 0; i < depth; ++i) {
        const QByteArray boundary = "level" + QByteArray::number(i) + "x";
        begin += "Content-Type: multipart/mixed; boundary=" + boundary + "\n\n--" + boundary + "\n";
        end.prepend("\n--" + boundary + "--\n");
    }
    return headers + begin + part("text/plain", "The bridge is closed.") + end;
}

} // namespace

class EmailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savedSampleReadsAsTheSample_data();
    void savedSampleReadsAsTheSample();
    void messageIsRead_data();
    void messageIsRead();
    void nulInTheNameOfAHeaderIsRead();
    void messagesOfABoxAreArticles();
    void oneBadMessageDoesNotKeepTheOthersBack();
    void savedPageIsReadAsAPage();
    void formatIsToldByContent_data();
    void formatIsToldByContent();
    void badMessageIsAnError_data();
    void badMessageIsAnError();
    void damagedMessageNeverCrashes();
    void readingCanBeStopped();
};

void EmailTest::savedSampleReadsAsTheSample_data()
{
    addSavedSamples(QStringLiteral(SOURCELIGHT_TEST_DIR "/data/mails"), u"*"_s);
}

void EmailTest::savedSampleReadsAsTheSample()
{
    QFETCH(const QString, path);
    QFETCH(const QString, sample);

    QCOMPARE(dump(articleIn(path)), dump(articleIn(sample)));
}

void EmailTest::nulInTheNameOfAHeaderIsRead()
{
    const QByteArray bytes = headers + "Content-Type" + QByteArray(1, '\0') + ": text/plain\n\nThe bridge is closed.\n";
    const Outcome outcome = readBytes(bytes, u"a.eml"_s, {u"eml"_s, {}});
    QVERIFY(outcome.result);
    QVERIFY(outcome.article().text.endsWith(u"The bridge is closed."));
}

void EmailTest::messageIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QByteArray &bytes, const QString &expected) {
        QTest::newRow(name) << bytes << head + expected;
    };
    const QString closed = u"[paragraph] The bridge is closed."_s;
    const QByteArray text = part("text/plain", "The bridge is closed.");
    const QByteArray html = part("text/html", "<p>The <b>bridge</b> is closed.</p>");
    row("plain", mail("The bridge is closed.\n"), closed);
    row("CR LF", mail("The bridge is closed.\n").replace("\n", "\r\n"), closed);
    row("HTML", headers + html, closed);
    row("plain before HTML", headers + parts("alternative", {text, html}), closed);
    row("HTML where the plain part says nothing", headers + parts("alternative", {part("text/plain", " "), html}),
        closed);
    row("quoted-printable",
        headers + part("text/plain; charset=iso-8859-1", "The bridge =\nis caf=E9.",
                      "Content-Transfer-Encoding: quoted-printable\n"),
        u"[paragraph] The bridge is café."_s);
    row("base64", headers + part("text/plain", "VGhlIGJyaWRnZSBpcyBjbG9zZWQu", "Content-Transfer-Encoding: base64\n"),
        closed);
    row("wrong character set", headers + part("text/plain; charset=us-ascii", "The bridge is café."),
        u"[paragraph] The bridge is café."_s);
    row("unknown character set", headers + part("text/plain; charset=klingon", "The bridge is closed."), closed);
    row("attachments are passed over",
        headers + parts("mixed", {part("text/plain", "no", "Content-Disposition: attachment\n"), text,
                                     part("message/rfc822", "Subject: no\n\nno")}),
        closed);
    row("parts in parts", headers + parts("mixed", {parts("related", {parts("alternative", {text}, "b3")}, "b2")}),
        closed);
    row("part without an end", headers + "Content-Type: multipart/mixed; boundary=b\n\n--b\n" + text, closed);
    row("flowed lines", headers + part("text/plain; format=flowed", "The bridge \nis closed."), closed);
    row("signature", mail("The bridge is closed.\n\n-- \nAnna Costa\nLantern\n"),
        closed + u"\n[boilerplate] --\n[boilerplate] Anna Costa\n[boilerplate] Lantern"_s);
    row("a reply's quotation",
        mail("The bridge is closed.\n\nOn Monday, Li Wei <li@lantern.example> wrote:\n> Is it?\n> \n> Since when?\n"),
        closed +
            u"\n[boilerplate] On Monday, Li Wei <li@lantern.example> wrote:\n[boilerplate] Is it?\n[boilerplate] Since when?"_s);
    row("a quotation in an article", mail("The bridge is closed.\n\n> So be it.\n"), closed + u"\n[quote] So be it."_s);
    row("a quotation of a reply", mail("The bridge is closed.\n\n> Is it?\n", "In-Reply-To: <1@lantern.example>\n"),
        closed + u"\n[boilerplate] Is it?"_s);
    row("a message repeated below",
        mail("The bridge is closed.\n\n-----Original Message-----\nFrom: Li Wei\n\nIs it?\n"),
        closed + u"\n[boilerplate] -----Original Message-----\n[boilerplate] From: Li Wei\n[boilerplate] Is it?"_s);
    row("quotation and signature in HTML",
        headers +
            part("text/html",
                "<p>The bridge is closed.</p><div class=gmail_quote>On Monday:<blockquote>Is it?</blockquote></div>"
                "<p style='display:none'>no</p>"),
        closed + u"\n[boilerplate] On Monday:\n[boilerplate] Is it?"_s);

    QTest::newRow("byline and date of the text go before")
        << mail("By Mara Holt\n\n3 May 2023\n\nThe bridge is closed.")
        << u"title: Old bridge closes\nauthor: Mara Holt\npublished: 2023-05-03\n[headline] Old bridge "
           u"closes\n[byline] By Mara Holt\n"
           "[dateline] 3 May 2023\n[paragraph] The bridge is closed."_s;
    QTest::newRow("encoded headers, no name")
        << QByteArray("From: anna@lantern.example\nTo: x\nSubject: =?utf-8?Q?Br=C3=BCcke?= =?utf-8?Q?_zu?=\n"
                      "Date: 14 Mar 2024 10:00 +0000\n\nThe bridge is closed.")
        << u"title: Brücke zu\nauthor: anna@lantern.example\npublished: 2024-03-14T10:00:00Z\n[headline] Brücke zu\n"
           "[byline] anna@lantern.example\n[dateline] Thu, 14 Mar 2024 10:00:00 +0000\n[paragraph] The bridge is closed."_s;
}

void EmailTest::messageIsRead()
{
    QFETCH(const QByteArray, bytes);

    const Outcome outcome = readBytes(bytes);
    QVERIFY(outcome.result);
    QTEST(dump(outcome.article()), "expected");
    QCOMPARE(outcome.article().source.format, u"eml"_s);
    QCOMPARE(faultOf(outcome.article(), {}), QString());
}

void EmailTest::messagesOfABoxAreArticles()
{
    const QByteArray from = "From anna@lantern.example Thu Mar 14 10:00:00 2024\n";
    const Outcome one = readBytes(from + mail("The bridge is closed.\n"), u"inbox.mbox"_s);
    QVERIFY(one.result);
    QCOMPARE(one.articles.size(), 1);
    QCOMPARE(one.article().id, u"inbox"_s);

    const Outcome two = readBytes(
        from + mail("The bridge is closed.\n>From now on, that is.\n\n") + from + mail("From then on, it was.\n"),
        u"inbox"_s);
    QVERIFY(two.result);
    QCOMPARE(two.articles.size(), 2);
    QCOMPARE(two.articles[0].article.id, u"inbox#1"_s);
    QCOMPARE(two.articles[1].article.id, u"inbox#2"_s);
    QCOMPARE(two.articles[0].article.source.format, u"mbox"_s);
    QVERIFY(two.articles[0].article.text.endsWith("From now on, that is."_L1));
    QVERIFY(two.articles[1].article.text.endsWith("From then on, it was."_L1));
}

void EmailTest::oneBadMessageDoesNotKeepTheOthersBack()
{
    const QByteArray from = "From anna@lantern.example Thu Mar 14 10:00:00 2024\n";
    const Outcome outcome = readBytes(from + mail("One.\n\n") + from + nested(int(deepestMail) + 1) + "\n" + from +
                                          mail("\n\n") + from + mail("Two.\n"),
        u"inbox"_s);
    QCOMPARE(outcome.articles.size(), 2);
    QCOMPARE(outcome.articles[1].article.id, u"inbox#4"_s);
    QVERIFY(!outcome.result);
    QCOMPARE(outcome.result.error(), (Error{ErrorCode::Malformed, {}, u"inbox"_s}));
}

void EmailTest::savedPageIsReadAsAPage()
{
    const QByteArray page =
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://lantern.example/bridge\nSubject: Old bridge "
        "closes\n"
        "Date: Thu, 14 Mar 2024 10:00:00 +0100\nMIME-Version: 1.0\n" +
        parts("related; type=\"text/html\"",
            {part("text/html",
                 "<!doctype html><html><head><title>Old bridge closes</title></head><body><nav><a href=/>Home</a>"
                 "</nav><h1>Old bridge closes</h1><p>By Mara Holt</p><p>The bridge is caf=C3=A9 and closed, the town "
                 "said.</p>",
                 "Content-Transfer-Encoding: quoted-printable\nContent-Location: https://lantern.example/bridge\n"),
                part("image/png", "iVBORw0KGgo=", "Content-Transfer-Encoding: base64\n"),
                part("text/css", "p { color: red }")});
    const Outcome outcome = readBytes(page, u"bridge.txt"_s);
    QVERIFY(outcome.result);
    QCOMPARE(dump(outcome.article()),
        u"title: Old bridge closes\nauthor: Mara Holt\nurl: https://lantern.example/bridge\n[headline] Old bridge "
        u"closes\n"
        "[byline] By Mara Holt\n[paragraph] The bridge is café and closed, the town said."_s);
    QCOMPARE(outcome.article().source.format, u"mhtml"_s);
}

void EmailTest::formatIsToldByContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");

    QTest::newRow("message") << mail("<html><p>One") << u"eml"_s;
    QTest::newRow("message after a trace") << "Received: by a\n\tat 10:00\nReturn-Path: <>\n" + mail("One") << u"eml"_s;
    QTest::newRow("box") << "From a Thu Mar 14 10:00:00 2024\n" + mail("One") << u"mbox"_s;
    QTest::newRow("text that opens with From")
        << QByteArray("From the bridge, one sees the sea. It is 2024.\n\nSo be it.") << u"plaintext"_s;
    QTest::newRow("text with a few fields")
        << QByteArray("Subject: bridges\nDate: today\n\nSo be it.") << u"plaintext"_s;
}

void EmailTest::formatIsToldByContent()
{
    QFETCH(const QByteArray, bytes);

    const Outcome outcome = readBytes(bytes, u"a.txt"_s);
    QVERIFY(outcome.result);
    QTEST(outcome.article().source.format, "format");
}

void EmailTest::badMessageIsAnError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");

    using enum ErrorCode;
    QTest::newRow("without a text") << mail("\n\n") << Empty;
    QTest::newRow("pictures only") << headers + part("image/png", "x") << Empty;
    QTest::newRow("encrypted") << headers + parts("encrypted", {part("application/pgp-encrypted", "Version: 1")})
                               << Encrypted;
    QTest::newRow("encrypted by S/MIME") << headers + part("application/pkcs7-mime", "x") << Encrypted;
    QTest::newRow("nested too deep") << nested(int(deepestMail) + 1) << Malformed;
    QTest::newRow("nested a hundred thousand deep") << nested(100'000) << Malformed;
    QTest::newRow("nested too deep, boundaries in pieces")
        << nested(int(deepestMail) + 1).replace("boundary=", "boundary*0=") << Malformed;
    QTest::newRow("nested too deep, boundaries folded")
        << nested(int(deepestMail) + 1).replace("boundary=", "\n boundary\n =") << Malformed;
    QTest::newRow("nested too deep, ends that are none")
        << nested(int(deepestMail) + 1).replace("\n--level3x", "\n--level0x--no\n--level3x") << Malformed;
    QTest::newRow("messages in messages")
        << headers + QByteArray("Content-Type: message/rfc822\n\n").repeated(1'000) << Malformed;
    QTest::newRow("a picture as its text")
        << headers + part("text/plain", "iVBORw0KGgo=", "Content-Transfer-Encoding: base64\n") << Binary;
}

void EmailTest::badMessageIsAnError()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);

    const Outcome outcome = readBytes(bytes, u"a.eml"_s);
    QVERIFY(!outcome.result);
    QCOMPARE(outcome.result.error(), (Error{code, {}, u"a.eml"_s}));
    QVERIFY(readBytes(mail(QByteArray("The boundary\n").repeated(200) + "of message/rfc822.\n"), u"a.eml"_s).result);
    // as deep as may be
    QVERIFY(readBytes(nested(int(deepestMail)), u"a.eml"_s).result);
}

void EmailTest::damagedMessageNeverCrashes()
{
    const QByteArray open(1'000'000, '(');
    readBytes("Subject: a\nTo: b\nFrom: " + open + "\nDate: " + open + "\nContent-Type: text/plain" + open + "\n\nOne.",
        u"a.eml"_s);

    const QByteArray bytes =
        headers + parts("mixed", {parts("alternative",
                                     {part("text/plain", "The bridge."), part("text/html", "<p>The bridge.")}, "b2")});
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray damaged = bytes;
        damaged[at] = char(damaged[at] ^ (1 << (at % 8)));
        const Outcome outcome = readBytes(damaged, u"a"_s, {u"eml"_s, {}});
        if (outcome.result)
            QCOMPARE(faultOf(outcome.article(), {}), QString());
        readBytes(bytes.first(at), u"a"_s, {u"eml"_s, {}});
    }
}

void EmailTest::readingCanBeStopped()
{
    std::stop_source source;
    source.request_stop();
    for (const QByteArray &bytes : {mail("One."), "From a Thu Mar 14 10:00:00 2024\n" + mail("One.")}) {
        const Outcome outcome = readBytes(bytes, u"a"_s, {}, {source.get_token(), {}});
        QVERIFY(outcome.articles.isEmpty());
        QCOMPARE(outcome.result.error().code, ErrorCode::Cancelled);
    }
}

} // namespace sourcelight::reading

QTEST_GUILESS_MAIN(sourcelight::reading::EmailTest)
#include "tst_email.moc"
