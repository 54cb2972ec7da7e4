// SPDX-License-Identifier: GPL-3.0-or-later
#include "dump.h"

#include "core/reading/cleantext.h"
#include "core/reading/mojibake.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

/// What a program makes of @p text that takes its UTF-8 for Windows-1252.
QString damaged(const QString &text)
{
    static const QString upperControls = u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"_s;
    QString result;
    for (const auto all = text.toUtf8(); const char c : all) {
        const auto byte = uchar(c);
        result += byte >= 0x80 && byte < 0xa0 ? upperControls[byte - 0x80] : QChar(char16_t(byte));
    }
    return result;
}

} // namespace

class MojibakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damageIsMended_data();
    void damageIsMended();
    void textsOfManyLanguagesAreMended_data();
    void textsOfManyLanguagesAreMended();
    void whatIsMeantStays_data();
    void whatIsMeantStays();
    void damageIsToldAndLeft();
    void mendedFileIsTheFileThatWasNeverDamaged_data();
    void mendedFileIsTheFileThatWasNeverDamaged();
    void originsOfMendedTextLeadBack();
};

void MojibakeTest::damageIsMended_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("mended");

    const auto row = [](const char *name, const QString &raw, const QString &mended) {
        QTest::newRow(name) << raw << mended;
    };
    row("one letter", u"CafÃ© Central"_s, u"Café Central"_s);
    row("marks", u"Itâ€™s â€œtrueâ€\u009d â€“ isnâ€™t it?"_s, u"It’s “true” – isn’t it?"_s);
    row("a closing mark that was lost", u"â€œtrueâ€ and â€œtrueâ€\ufffd."_s, u"“true” and “true”."_s);
    row("currencies and degrees", u"â‚¬5, Â£7, 20Â°C"_s, u"€5, £7, 20°C"_s);
    row("a letter with a soft hyphen in it", u"GarcÃ\u00ada"_s, u"García"_s);
    row("a letter with a no-break space in it", u"Ã\u00a0 Paris"_s, u"à Paris"_s);
    row("a space", u"10Â\u00a0000"_s, u"10\u00a0000"_s);
    row("a byte order mark", u"ï»¿The bridge"_s, u"The bridge"_s);
    row("an emoji", u"done ðŸ˜€."_s, u"done \U0001F600."_s);
    row("done twice", damaged(damaged(u"Zoë’s café"_s)), u"Zoë’s café"_s);
    row("done three times", damaged(damaged(damaged(u"Zoë’s café"_s))), u"Zoë’s café"_s);
    row("beside letters that are whole", u"CafÃ© Müller, naïve"_s, u"Café Müller, naïve"_s);
    row("inside capitals", u"ESPAÃ‘A"_s, u"ESPAÑA"_s);
    row("decomposed letters", u"cafeÌ\u0081"_s, u"café"_s);
}

void MojibakeTest::damageIsMended()
{
    QFETCH(const QString, raw);

    QVERIFY(!findMojibake(raw).isEmpty());
    QTEST(cleaned(raw, true), "mended");
}

void MojibakeTest::textsOfManyLanguagesAreMended_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("French") << u"« À l’été, où êtes-vous ? » demande Zoë à l’élève ; il répond : « Ça va… »"_s;
    QTest::newRow("German") << u"„Über die Straße“, sagte Jürgen – „größer als früher“."_s;
    QTest::newRow("Spanish") << u"¿Qué pasó mañana? ¡El niño comió ñoquis! Él y el año."_s;
    QTest::newRow("Portuguese") << u"A irmã não é só mãe; é avó às três."_s;
    QTest::newRow("Polish") << u"Zażółć gęślą jaźń, Łódź i Świnoujście"_s;
    QTest::newRow("Czech") << u"Příliš žluťoučký kůň úpěl ďábelské ódy"_s;
    QTest::newRow("Turkish") << u"Şişli’de ığdır çok güzel"_s;
    QTest::newRow("Russian") << u"Привет, мир! Он и я в саду с ней: «Да»."_s;
    QTest::newRow("Greek") << u"Η γάτα και ο σκύλος, ή ό,τι"_s;
    QTest::newRow("Hebrew") << u"שלום לכולם"_s;
    QTest::newRow("Arabic") << u"مرحبا بالعالم"_s;
    QTest::newRow("Chinese") << u"你好，世界。新闻"_s;
    QTest::newRow("Japanese") << u"こんにちは、世界"_s;
    QTest::newRow("Vietnamese") << u"Việt Nam đã thế ở Hà Nội"_s;
}

void MojibakeTest::textsOfManyLanguagesAreMended()
{
    QFETCH(const QString, text);

    QCOMPARE(findMojibake(text), Span{});
    QVERIFY(!findMojibake(damaged(text)).isEmpty());
    QCOMPARE(cleaned(damaged(text), true), text);
}

void MojibakeTest::whatIsMeantStays_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("an ellipsis in French") << u"« Le café…\u00a0» et l’été…”, à…"_s;
    QTest::newRow("a quotation in German") << u"„Das macht Spaß“, „ein Ä“, »Öl«, Maß…"_s;
    QTest::newRow("capitals in Portuguese") << u"“AMANH\u00c3”, «MANH\u00c3», IRM\u00c3… e NÃO"_s;
    QTest::newRow("capitals in French") << u"« LIBERT\u00c9», “DÉJ\u00c0”, «\u00c0…»"_s;
    QTest::newRow("capitals in Spanish") << u"«ESPA\u00d1», ¿QU\u00c9…?"_s;
    QTest::newRow("units") << u"120 Å², 5 Ų, 3 × 4, 2×½, Ø»"_s;
    QTest::newRow("letters of Scandinavia") << u"»Å«, Ærø, Ål, “Å”, på…"_s;
    QTest::newRow("a word in Vietnamese") << u"á Âu, Đà Nẵng"_s;
    QTest::newRow("Icelandic") << u"Það er „SÉÐ“ á Íslandi"_s;
    QTest::newRow("quotations that end in letters") << u"Él está»… y “así”…"_s;
}

void MojibakeTest::whatIsMeantStays()
{
    QFETCH(const QString, text);

    QCOMPARE(findMojibake(text), Span{});
    QCOMPARE(cleaned(text, true), text);
}

void MojibakeTest::damageIsToldAndLeft()
{
    const QString text = u"The cafÃ© is in GarcÃ\u00ada."_s;
    const Outcome outcome = readBytes(text.toUtf8());
    QCOMPARE(outcome.article().text, text);
    QCOMPARE(outcome.diagnostics(), (std::vector<Diagnostic>{{DiagnosticCode::Mojibake, u"Ã©"_s, {7, 9}}}));
    const Outcome mended = readBytes(text.toUtf8(), u"a.txt"_s, {.mendMojibake = true});
    QCOMPARE(mended.article().text, u"The café is in García."_s);
    QVERIFY(mended.diagnostics().empty());
}

void MojibakeTest::mendedFileIsTheFileThatWasNeverDamaged_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");

    const QString body = u"“The café at No. 5 – à la carte – stays closed until spring,” José García said. "
                         "The council’s vote was “no surprise…”"_s;
    QTest::newRow("plain text") << u"a.txt"_s
                                << u"Café “Zoë” closes\n\nBy José García\n\n5 March 2021\n\n"_s + body + u"\n\n"_s +
                                       body;
    QTest::newRow("Markdown") << u"a.md"_s
                              << u"# Café “Zoë” closes\n\nBy José García\n\n5 March 2021\n\n"_s + body + u"\n\n- "_s +
                                     body;
    QTest::newRow("a page")
        << u"a.html"_s
        << u"<!doctype html><meta charset=utf-8><title>Café “Zoë” closes</title>"
           "<meta name=author content='José García'><h1>Café “Zoë” closes</h1><p>By José García<p>5 March 2021<p>"_s +
               body + u"<p>"_s + body;
    QTest::newRow("JSON") << u"a.json"_s
                          << u"{\"title\": \"Café Zoë closes\", \"author\": \"By José García\", \"text\": \""_s + body +
                                 u"\"}"_s;
    QTest::newRow("CSV") << u"a.csv"_s << u"title;author;text\nCafé Zoë closes;José García;"_s + body + u"\n"_s;
    QTest::newRow("mail") << u"a.eml"_s
                          << u"From: a@example.org\nSubject: Cafe closes\nContent-Type: text/plain; charset=utf-8\n"
                             "Content-Transfer-Encoding: 8bit\n\n"_s +
                                 body + u"\n"_s;
}

void MojibakeTest::mendedFileIsTheFileThatWasNeverDamaged()
{
    QFETCH(const QString, name);
    QFETCH(const QString, file);

    const Outcome whole = readBytes(file.toUtf8(), name);
    QVERIFY(whole.diagnostics().empty());
    const Outcome told = readBytes(damaged(file).toUtf8(), name);
    QCOMPARE(told.diagnostics().size(), size_t(1));
    QCOMPARE(told.diagnostics().front().code, DiagnosticCode::Mojibake);
    const Outcome mended = readBytes(damaged(file).toUtf8(), name, {.mendMojibake = true});
    QVERIFY(mended.diagnostics().empty());
    QCOMPARE(dump(mended.article()), dump(whole.article()));
    QCOMPARE(mended.article().text, whole.article().text);
    QCOMPARE(faultOf(mended.article(), damaged(file)), QString());
}

void MojibakeTest::originsOfMendedTextLeadBack()
{
    const QString file = damaged(u"It’s José’s."_s);
    const Outcome outcome = readBytes(file.toUtf8(), u"a.txt"_s, {.mendMojibake = true});
    QCOMPARE(outcome.article().text, u"It’s José’s."_s);
    for (const TextOrigin &origin : outcome.article().origins) {
        const QString there = file.sliced(origin.file.begin, origin.file.length());
        QCOMPARE(cleaned(there, true), textOf(outcome.article(), origin.text).toString());
    }
    QCOMPARE(outcome.article().origins.back().file.end, file.size());
}

} // namespace sourcelight::reading

QTEST_GUILESS_MAIN(sourcelight::reading::MojibakeTest)
#include "tst_mojibake.moc"
