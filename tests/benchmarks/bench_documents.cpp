// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reading.h"

#include <KZip>

#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace sourcelight;
using namespace Qt::StringLiterals;

namespace
{

/// Sentences of twenty words or so, no two of which are the same.
QByteArray prose(qsizetype size, QRandomGenerator &random)
{
    static const QByteArrayList words{"the", "council", "voted", "on", "Monday", "to", "close", "old", "bridge",
        "across", "river", "until", "spring", "and", "told", "bus", "company", "that", "its", "buses", "would", "take",
        "long", "way", "round", "for", "a", "year"};
    QByteArray text;
    while (text.size() < size) {
        text += words[random.bounded(words.size())];
        text += random.bounded(20) == 0 ? ". " : " ";
    }
    return text;
}

/// As word processors and browsers print: with the fonts that it needs.
void writePdf(const QString &path, int pages)
{
    QRandomGenerator random(1);
    QPdfWriter writer(path);
    writer.setResolution(72);
    QPainter painter(&writer);
    painter.setFont(QFont(u"Noto Serif"_s, 10));
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        for (int line = 0; line < 45; ++line)
            painter.drawText(20, 20 + 15 * line, QString::fromLatin1(prose(74, random)));
    }
}

/// A novel of forty chapters and a megabyte of text, and pictures.
bool writeEpub(const QString &path)
{
    constexpr int chapters = 40;
    QRandomGenerator random(1);
    KZip zip(path);
    if (!zip.open(QIODevice::WriteOnly))
        return false;
    QByteArray manifest, spine;
    for (int i = 0; i < chapters; ++i) {
        const QByteArray name = "c" + QByteArray::number(i);
        manifest += "<item id='" + name + "' href='" + name + ".xhtml' media-type='application/xhtml+xml'/>";
        spine += "<itemref idref='" + name + "'/>";
        QByteArray chapter =
            "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>" + name + "</title></head><body><h1>Chapter</h1>";
        for (int paragraph = 0; paragraph < 50; ++paragraph)
            chapter += "<p>" + prose(500, random) + "</p>\n";
        zip.writeFile(u"OEBPS/"_s + QString::fromLatin1(name) + u".xhtml"_s, chapter + "</body></html>");
    }
    QByteArray picture(1'000'000, Qt::Uninitialized);
    for (int i = 0; i < 5; ++i) {
        random.generate(picture.begin(), picture.end());
        zip.writeFile(u"OEBPS/p%1.jpg"_s.arg(i), picture);
    }
    zip.writeFile(u"OEBPS/book.opf"_s,
        "<package xmlns='http://www.idpf.org/2007/opf' version='3.0'><metadata "
        "xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>The Bridge</dc:title></metadata><manifest>" +
            manifest + "</manifest><spine>" + spine + "</spine></package>");
    zip.writeFile(u"META-INF/container.xml"_s,
        "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles><rootfile "
        "full-path='OEBPS/book.opf' media-type='application/oebps-package+xml'/></rootfiles></container>");
    return zip.close();
}

} // namespace

/// Opening a long document, and what a program that only unpacks it takes: each row beside its yardstick.
class BenchDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opening_data();
    void opening();
    void yardstick_data();
    void yardstick();

private:
    QTemporaryDir m_folder;
    QString m_pdf, m_epub;
};

void BenchDocuments::initTestCase()
{
    m_pdf = m_folder.filePath(u"500-pages.pdf"_s);
    m_epub = m_folder.filePath(u"novel.epub"_s);
    writePdf(m_pdf, 500);
    QVERIFY(writeEpub(m_epub));
    QVERIFY(QFileInfo(m_epub).size() > 5'000'000);
}

void BenchDocuments::opening_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("PDF of 500 pages") << m_pdf;
    QTest::newRow("EPUB of 5 MB") << m_epub;
}

void BenchDocuments::opening()
{
    QFETCH(const QString, path);
    const auto ignore = [](const reading::ReadArticle &) { return true; };
    QBENCHMARK
    {
        QVERIFY(reading::readArticles(path, {}, ignore));
    }
}

void BenchDocuments::yardstick_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("pdftotext") << u"pdftotext"_s << QStringList{m_pdf, m_folder.filePath(u"text"_s)};
    QTest::newRow("unzip") << u"unzip"_s << QStringList{u"-qqo"_s, m_epub, u"-d"_s, m_folder.filePath(u"book"_s)};
}

void BenchDocuments::yardstick()
{
    QFETCH(const QString, program);
    QFETCH(const QStringList, arguments);
    QVERIFY2(!QStandardPaths::findExecutable(program).isEmpty(), "./dev bench installs it");
    QBENCHMARK
    {
        QCOMPARE(QProcess::execute(program, arguments), 0);
    }
}

QTEST_MAIN(BenchDocuments)
#include "bench_documents.moc"
