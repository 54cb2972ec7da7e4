// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/characterset.h"

#include <QStringEncoder>
#include <QTest>

#include <unicode/ucnv.h>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

const QString german =
    u"Der Bürgermeister von Köhlersand sagte am Montag, die Brücke über den Fluß müsse schließen. „Wir "
    u"können das nicht länger aufschieben“, sagte er. Die Kosten für das Gebäude trägt die Stadt.\n"_s;
const QString french =
    u"Le préfet a déclaré que la rivière était montée de près d’un mètre. « Nous évacuons les élèves », "
    u"a-t-il ajouté à la presse, après une réunion de crise à l’hôtel de ville.\n"_s;
const QString polish =
    u"Burmistrz powiedział, że most zostanie zamknięty w przyszłym tygodniu. Mieszkańcy są wściekli, "
    u"ponieważ objazd jest długi, a żaden autobus nie jeździ wieczorem. Źródła mówią o błędach.\n"_s;
const QString russian =
    u"Мэр города сообщил в понедельник, что мост будет закрыт до весны. Жители недовольны, потому что "
    u"объезд занимает больше часа, а автобусы вечером не ходят.\n"_s;
const QString greek = u"Ο δήμαρχος ανακοίνωσε τη Δευτέρα ότι η γέφυρα θα κλείσει μέχρι την άνοιξη. Οι κάτοικοι "
                      u"διαμαρτύρονται, γιατί η παράκαμψη διαρκεί περισσότερο από μία ώρα.\n"_s;
const QString turkish =
    u"Belediye başkanı pazartesi günü köprünün ilkbahara kadar kapatılacağını açıkladı. Bölge sakinleri "
    u"ise yolun uzun sürdüğünü ve akşamları otobüs olmadığını söylüyor.\n"_s;
const QString hebrew = u"ראש העירייה הודיע ביום שני כי הגשר ייסגר עד האביב. התושבים מתלוננים שהדרך העוקפת ארוכה "
                       u"ושאין אוטובוסים בערב.\n"_s;
const QString japanese =
    u"市長は月曜日、橋が春まで閉鎖されると発表した。住民は迂回路に一時間以上かかり、夜はバスがないと不満を述べている。\n"_s;
const QString chinese =
    u"市长星期一宣布，这座桥将关闭到春天。居民们抱怨说，绕道需要一个多小时，而且晚上没有公共汽车。\n"_s;
const QString korean =
    u"시장은 월요일 다리가 봄까지 폐쇄될 것이라고 발표했다. 주민들은 우회로가 한 시간 이상 걸린다고 불평했다.\n"_s;

/// @p text in the character set @p name, by ICU.
QByteArray encoded(const QString &text, const char *name)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name, &status);
    QByteArray bytes(text.size() * 8 + 16, Qt::Uninitialized);
    const int32_t size = ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()),
        reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &status);
    ucnv_close(converter);
    bytes.truncate(size);
    return bytes;
}

QList<DiagnosticCode> codesOf(const Decoded &decoded)
{
    QList<DiagnosticCode> codes;
    for (const Diagnostic &diagnostic : decoded.diagnostics)
        codes.append(diagnostic.code);
    return codes;
}

} // namespace

class CharacterSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsDecoded_data();
    void textIsDecoded();
    void oddBytesAreTold_data();
    void oddBytesAreTold();
    void binaryDataIsRefused_data();
    void binaryDataIsRefused();
    void unknownForcedCharacterSetIsAnError();
    void forcedCharacterSetWins();
    void headIsCutBetweenCharacters();
};

void CharacterSetTest::textIsDecoded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("declared");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");

    const auto row = [](const char *name, const QByteArray &bytes, const QString &text, const QString &encoding,
                         const QString &declared = {}) {
        QTest::newRow(name) << bytes << declared << text << encoding;
    };
    const auto set = [&row](const char *title, const QString &text, const char *name, const QString &encoding) {
        row(title, encoded(text, name), text, encoding);
    };
    row("ASCII is UTF-8", "plain"_ba, u"plain"_s, u"UTF-8"_s);
    row("UTF-8", french.toUtf8(), french, u"UTF-8"_s);
    row("UTF-8 with mark", "\xef\xbb\xbf" + french.toUtf8(), french, u"UTF-8"_s);
    row("emoji and combining marks", u"a\u0301 👩‍🚒 🇺🇳"_s.toUtf8(), u"a\u0301 👩‍🚒 🇺🇳"_s,
        u"UTF-8"_s);
    row("UTF-16LE with mark", "\xff\xfe" + encoded(french, "UTF-16LE"), french, u"UTF-16LE"_s);
    row("UTF-16BE with mark", "\xfe\xff" + encoded(french, "UTF-16BE"), french, u"UTF-16BE"_s);
    row("UTF-32LE with mark", "\xff\xfe\0\0"_ba + encoded(french, "UTF-32LE"), french, u"UTF-32LE"_s);
    set("UTF-16LE without mark", french, "UTF-16LE", u"UTF-16LE"_s);
    set("UTF-16BE without mark", french, "UTF-16BE", u"UTF-16BE"_s);
    set("UTF-16LE without mark, Russian", russian, "UTF-16LE", u"UTF-16LE"_s);
    set("UTF-16BE without mark, Japanese", japanese, "UTF-16BE", u"UTF-16BE"_s);
    set("UTF-16LE without mark, two letters", u"ok"_s, "UTF-16LE", u"UTF-16LE"_s);
    set("Windows-1252", german, "windows-1252", u"windows-1252"_s);
    set("ISO-8859-1 is a part of Windows-1252", QString(french).replace(u'’', u'\''), "ISO-8859-1", u"windows-1252"_s);
    set("ISO-8859-15 by its euro sign", u"Le dîner a coûté 40 € à l'hôtel, a déclaré le préfet à la presse.\n"_s,
        "ISO-8859-15", u"ISO-8859-15"_s);
    set("ISO-8859-2", polish, "ISO-8859-2", u"ISO-8859-2"_s);
    set("Windows-1250", u"„"_s + polish + u"”"_s, "windows-1250", u"windows-1250"_s);
    set("ISO-8859-5", russian, "ISO-8859-5", u"ISO-8859-5"_s);
    set("ISO-8859-7", greek, "ISO-8859-7", u"ISO-8859-7"_s);
    set("ISO-8859-8", hebrew, "ISO-8859-8", u"ISO-8859-8"_s);
    set("ISO-8859-9", turkish, "ISO-8859-9", u"ISO-8859-9"_s);
    set("KOI8-R", russian, "KOI8-R", u"KOI8-R"_s);
    set("Windows-1251", russian, "windows-1251", u"windows-1251"_s);
    set("Shift-JIS", japanese, "Shift_JIS", u"Shift_JIS"_s);
    set("EUC-JP", japanese, "EUC-JP", u"EUC-JP"_s);
    set("ISO-2022-JP", japanese, "ISO-2022-JP", u"ISO-2022-JP"_s);
    set("GB18030", chinese, "GB18030", u"GB18030"_s);
    set("Big5", u"市長星期一宣布，這座橋將關閉到春天。居民們抱怨說，繞道需要一個多小時，而且晚上沒有公共汽車。\n"_s,
        "Big5", u"Big5"_s);
    set("EUC-KR", korean, "EUC-KR", u"EUC-KR"_s);
    row("declared, where the bytes say little", "caf\xe9"_ba, u"cafй"_s, u"windows-1251"_s, u"windows-1251"_s);
    row("declared Latin-1 is Windows-1252", "\x93yes\x94"_ba, u"“yes”"_s, u"windows-1252"_s, u"iso-8859-1"_s);
    row("declared GB2312 is GB18030", encoded(chinese, "GB18030"), chinese, u"GB18030"_s, u"gb2312"_s);
    row("valid UTF-8 goes before what is declared", french.toUtf8(), french, u"UTF-8"_s, u"windows-1252"_s);
    row("an unknown declaration is passed over", encoded(german, "windows-1252"), german, u"windows-1252"_s,
        u"klingon"_s);
    row("a declaration of UTF-16 in ASCII is passed over", encoded(german, "windows-1252"), german, u"windows-1252"_s,
        u"UTF-16"_s);
    // One line of letters far behind a megabyte of ASCII is what tells.
    row("far behind plain ASCII", QByteArray(1'000'000, 'a') + '\n' + encoded(russian, "KOI8-R"),
        QString(1'000'000, u'a') + u'\n' + russian, u"KOI8-R"_s);
}

void CharacterSetTest::textIsDecoded()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, declared);
    QFETCH(const QString, text);
    QFETCH(const QString, encoding);

    const auto decoded = decode(bytes, {}, declared);
    QVERIFY(decoded);
    QCOMPARE(decoded->encoding, encoding);
    QCOMPARE(decoded->text, text);
    QVERIFY(!codesOf(*decoded).contains(DiagnosticCode::InvalidEncoding));
}

void CharacterSetTest::oddBytesAreTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("forced");
    QTest::addColumn<QString>("text");
    QTest::addColumn<DiagnosticCode>("code");
    QTest::addColumn<QString>("detail");

    using enum DiagnosticCode;
    QTest::newRow("a broken character in UTF-8") << "\xc3\xa9t\xc3\xa9 \xc3\xa0 No\xc3\xabl \xc3 l\xc3\xa0"_ba
                                                 << QString() << u"été à Noël \ufffd là"_s << InvalidEncoding << u"1"_s;
    QTest::newRow("UTF-8 cut in the middle of a character")
        << "\xe6\xa9\x8b\xe6\xa9"_ba << QString() << u"橋\ufffd\ufffd"_s << InvalidEncoding << u"2"_s;
    QTest::newRow("forced UTF-8") << "caf\xe9 noir"_ba << u"UTF-8"_s << u"caf\ufffd noir"_s << InvalidEncoding
                                  << u"1"_s;
    QTest::newRow("a byte that Windows-1252 does not know")
        << "\x93yes\x94 \x81 \x8d"_ba << u"windows-1252"_s << u"“yes” \ufffd \ufffd"_s << InvalidEncoding << u"2"_s;
    QTest::newRow("half a surrogate pair") << "\xff\xfe"
                                              "a\0\x00\xd8"
                                              "b\0"_ba
                                           << QString() << u"a\ufffdb"_s << InvalidEncoding << u"1"_s;
    QTest::newRow("a NUL character") << "no\0thing is lost"_ba << QString() << u"no\ufffdthing is lost"_s
                                     << NulCharacters << u"1"_s;
    QTest::newRow("a weak guess") << "caf\xe9"_ba << QString() << u"café"_s << EncodingGuessed << u"windows-1252"_s;
}

void CharacterSetTest::oddBytesAreTold()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, forced);
    QFETCH(const QString, text);
    QFETCH(const DiagnosticCode, code);
    QFETCH(const QString, detail);

    const auto decoded = decode(bytes, forced);
    QVERIFY(decoded);
    QCOMPARE(decoded->text, text);
    QCOMPARE(codesOf(*decoded), QList{code});
    QCOMPARE(decoded->diagnostics.front().detail, detail);
}

void CharacterSetTest::binaryDataIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QByteArray noise(5'000, Qt::Uninitialized);
    quint32 state = 1;
    for (char &byte : noise) {
        state = state * 1'664'525 + 1'013'904'223;
        byte = char(state >> 24);
    }
    QTest::newRow("PNG") << "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"_ba;
    QTest::newRow("JPEG") << "\xff\xd8\xff\xe0\0\x10JFIF\0"_ba;
    QTest::newRow("ELF") << "\x7f"
                            "ELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0>\0"_ba;
    QTest::newRow("ZIP") << "PK\3\4\24\0\0\0\10\0"_ba;
    QTest::newRow("PDF, which opens as text") << "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"_ba;
    QTest::newRow("gzip") << "\x1f\x8b\x08\0\0\0\0\0\0\3"_ba;
    QTest::newRow("noise") << noise;
    QTest::newRow("noise after a mark of UTF-8") << "\xef\xbb\xbf" + noise;
    QTest::newRow("zeros") << QByteArray(64, '\0');
    QTest::newRow("numbers of two bytes") << "\1\0\2\0\3\0\4\0\5\0\6\0\7\0\10\0"_ba;
}

void CharacterSetTest::binaryDataIsRefused()
{
    QFETCH(const QByteArray, bytes);

    const auto decoded = decode(bytes);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, ErrorCode::Binary);
    QCOMPARE(decodeHead(bytes), QString());
}

void CharacterSetTest::unknownForcedCharacterSetIsAnError()
{
    const auto decoded = decode("text", u"klingon"_s);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error(), (Error{ErrorCode::UnsupportedFormat, u"klingon"_s, {}}));
}

void CharacterSetTest::forcedCharacterSetWins()
{
    QCOMPARE(decode(french.toUtf8(), u"ISO-8859-1"_s)->encoding, u"ISO-8859-1"_s);
    QCOMPARE(decode("\xef\xbb\xbf"
                    "ab"_ba,
                 u"utf8"_s)
                 ->text,
        u"ab"_s);
    QCOMPARE(decode(encoded(russian, "UTF-16BE"), u"UTF-16"_s)->text, russian);
    QCOMPARE(decode(encoded(german, "ibm-037"), u"ibm-037"_s)->text.first(17), german.first(17));
}

void CharacterSetTest::headIsCutBetweenCharacters()
{
    const QByteArray bytes = "a" + u"é"_s.repeated(20'000).toUtf8();
    const QString head = decodeHead(bytes);
    QVERIFY(head.size() > 1'000);
    QVERIFY(!head.contains(QChar(QChar::ReplacementCharacter)));
}

} // namespace sourcelight::reading

QTEST_GUILESS_MAIN(sourcelight::reading::CharacterSetTest)
#include "tst_characterset.moc"
