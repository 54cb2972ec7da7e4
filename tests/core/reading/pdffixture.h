// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <cstdio>

/// PDF documents of a test's own making, in Courier: each character is 0.6 of the size wide.
namespace sourcelight::reading
{

inline constexpr double pdfWidth = 600.0;
inline constexpr double pdfHeight = 800.0;

/// A piece of text; lengths in points, from the page's lower left corner.
struct PdfText {
    double x = 0.0;
    double y = 0.0;
    QByteArray text; ///< Windows-1252
    double size = 10.0;
    bool bold = false;
    bool turned = false; ///< runs upwards
};
using PdfTexts = QList<PdfText>;

/// The document as bytes. @p info goes into its information dictionary, @p trailer into its trailer.
inline QByteArray pdfOf(const QList<PdfTexts> &pages, const QByteArray &info = {}, const QByteArray &trailer = {})
{
    QList<QByteArray> objects{"<</Type/Catalog/Pages 2 0 R>>", {},
        "<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Courier-Bold/Encoding/WinAnsiEncoding>>", "<<" + info + ">>"};
    QByteArray kids;
    for (const PdfTexts &page : pages) {
        QByteArray content = "BT\n";
        for (const PdfText &text : page) {
            QByteArray string = text.text;
            string.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
            char placed[160];
            std::snprintf(placed, sizeof placed, "/F%d %.8g Tf %s %.8g %.8g Tm ", text.bold ? 2 : 1, text.size,
                text.turned ? "0 1 -1 0" : "1 0 0 1", text.x, text.y);
            content += placed + ('(' + string) + ") Tj\n";
        }
        content += "ET";
        const qsizetype number = objects.size() + 1;
        kids += QByteArray::number(number) + " 0 R ";
        objects +=
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>/Contents " +
            QByteArray::number(number + 1) + " 0 R>>";
        objects += "<</Length " + QByteArray::number(content.size()) + ">>stream\n" + content + "\nendstream";
    }
    objects[1] = "<</Type/Pages/Count " + QByteArray::number(pages.size()) + "/Kids[" + kids + "]>>";

    QByteArray file = "%PDF-1.4\n";
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(file.size());
    return file + table + "trailer\n<</Size " + QByteArray::number(objects.size() + 1) + "/Root 1 0 R/Info 5 0 R" +
           trailer + ">>\nstartxref\n" + start + "\n%%EOF\n";
}

/// A column of text on a page: where it begins, and how its lines follow each other.
struct PdfColumnStyle {
    double x = 50.0;
    double y = 700.0; ///< of the first line
    double leading = 12.0;
    qsizetype columns = 40; ///< characters in a line
    double indent = 0.0;    ///< of the first lines, in points
    double apart = 0.0;     ///< between paragraphs, beside the leading
};

/// Sets @p paragraphs in lines as a typesetter does, without breaking words.
inline PdfTexts pdfColumn(const QList<QByteArray> &paragraphs, PdfColumnStyle style)
{
    constexpr double characterWidth = 6.0;
    PdfTexts texts;
    for (const QByteArray &paragraph : paragraphs) {
        style.y -= texts.isEmpty() ? 0.0 : style.apart;
        double in = style.indent;
        QByteArray line;
        const auto end = [&] {
            texts.append({style.x + in, style.y, line});
            style.y -= style.leading;
            in = 0.0;
            line.clear();
        };
        for (const auto all = paragraph.split(' '); const QByteArray &word : all) {
            const qsizetype room = style.columns - qsizetype(in / characterWidth);
            if (!line.isEmpty() && line.size() + 1 + word.size() > room)
                end();
            line += line.isEmpty() ? word : ' ' + word;
        }
        end();
    }
    return texts;
}

} // namespace sourcelight::reading
