// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zipwriter.h"

/// Documents of one body each, with the small parts that make them whole.
namespace sourcelight::reading
{

inline const QByteArray officeNamespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
inline const QByteArray relationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

inline QByteArray relations(const QList<std::pair<QByteArray, QByteArray>> &parts)
{
    QByteArray xml = "<Relationships>";
    for (const auto &[kind, target] : parts)
        xml += "<Relationship Id=\"r\" Type=\"" + relationType + kind + "\" Target=\"" + target + "\"/>";
    return xml + "</Relationships>";
}

/// A DOCX of one body, with the small parts that most rows need.
inline QByteArray docx(const QByteArray &body, const QList<ZipItem> &more = {})
{
    const QByteArray styles =
        "<w:styles " + officeNamespace +
        ">"
        "<w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"Title\"/></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:name w:val=\"heading 2\"/></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"Mine\"><w:name w:val=\"Mine\"/><w:basedOn w:val=\"H2\"/></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"Loop\"><w:name w:val=\"Loop\"/><w:basedOn w:val=\"Loop\"/></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"Q\"><w:name w:val=\"Intense Quote\"/></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"C\"><w:name w:val=\"caption\"/></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"Toc\"><w:name w:val=\"toc 1\"/></w:style></w:styles>";
    const QByteArray numbering =
        "<w:numbering " + officeNamespace +
        "><w:abstractNum w:abstractNumId=\"0\">"
        "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"*\"/></w:lvl>"
        "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%2)\"/></w:lvl></w:abstractNum>"
        "<w:abstractNum w:abstractNumId=\"1\">"
        "<w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
        "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"lowerRoman\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum>"
        "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
        "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>";
    const QByteArray notes =
        "<w:footnotes " + officeNamespace +
        "><w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote>"
        "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/><w:t>Of the bridge.</w:t></w:r></w:p></w:footnote>"
        "<w:footnote w:id=\"3\"><w:p><w:r><w:t>Of the bus.</w:t></w:r></w:p></w:footnote></w:footnotes>";
    const QByteArray core =
        "<p:coreProperties xmlns:p=\"p\" xmlns:dc=\"dc\" xmlns:dcterms=\"t\"><dc:title>Bridges</dc:title>"
        "<dc:creator>Anna Costa; Li Wei</dc:creator>"
        "<dcterms:created>2024-03-14T10:00:00Z</dcterms:created></p:coreProperties>";
    return zipped(
        QList<ZipItem>{deflatedItem("[Content_Types].xml", "<Types/>"),
            deflatedItem("_rels/.rels",
                relations({{"officeDocument", "word/main.xml"}, {"metadata/core-properties", "docProps/core.xml"}})),
            deflatedItem("docProps/core.xml", core), deflatedItem("word/styles.xml", styles),
            deflatedItem("word/numbering.xml", numbering), deflatedItem("word/footnotes.xml", notes),
            deflatedItem("word/_rels/main.xml.rels",
                relations(
                    {{"styles", "styles.xml"}, {"numbering", "numbering.xml"}, {"footnotes", "/word/footnotes.xml"}})),
            deflatedItem("word/main.xml",
                "<w:document " + officeNamespace +
                    " xmlns:mc=\"mc\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\">"
                    "<w:body>" +
                    body + "</w:body></w:document>")} +
        more);
}

inline QByteArray paragraph(const QByteArray &text, const QByteArray &properties = {})
{
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

inline QByteArray styled(const QByteArray &style, const QByteArray &text)
{
    return paragraph(text, "<w:pStyle w:val=\"" + style + "\"/>");
}

inline QByteArray item(int list, int level, const QByteArray &text)
{
    return paragraph(text, "<w:numPr><w:ilvl w:val=\"" + QByteArray::number(level) + "\"/><w:numId w:val=\"" +
                               QByteArray::number(list) + "\"/></w:numPr>");
}

inline const QByteArray flatNamespaces = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                                         "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                                         "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                                         "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
                                         "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
                                         "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" "
                                         "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                                         "xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\"";

inline const QByteArray flatStyles =
    "<style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"Quotations\"/>"
    "<style:style style:name=\"Chapter\" style:family=\"paragraph\" style:default-outline-level=\"2\"/>"
    "<text:list-style style:name=\"L1\"><text:list-level-style-bullet text:level=\"1\"/>"
    "<text:list-level-style-number text:level=\"2\" style:num-format=\"a\" style:num-suffix=\")\"/></text:list-style>"
    "<text:list-style style:name=\"L2\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" "
    "style:num-suffix=\".\"/></text:list-style>";

inline QByteArray flat(const QByteArray &body, const QByteArray &meta = {})
{
    return "<?xml version=\"1.0\"?><office:document " + flatNamespaces + "><office:meta>" + meta +
           "</office:meta><office:automatic-styles>" + flatStyles +
           "</office:automatic-styles><office:master-styles><text:p>Page head</text:p></office:master-styles>"
           "<office:body><office:text>" +
           body + "</office:text></office:body></office:document>";
}

inline QByteArray odt(const QByteArray &content, const QByteArray &manifest = "<manifest/>")
{
    return zipped({{"mimetype", "application/vnd.oasis.opendocument.text"}, deflatedItem("content.xml", content),
        deflatedItem("META-INF/manifest.xml", manifest)});
}

inline QByteArray chapter(const QByteArray &body)
{
    return "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title/></head><body>" + body +
           "</body></html>";
}

inline QByteArray epub(const QList<std::pair<QByteArray, QByteArray>> &chapters, const QByteArray &metadata = {},
    const QList<ZipItem> &more = {})
{
    QByteArray manifest =
        "<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>";
    QByteArray spine = "<itemref idref=\"nav\"/>";
    QList<ZipItem> items{{"mimetype", "application/epub+zip"},
        deflatedItem("META-INF/container.xml",
            "<container><rootfiles><rootfile full-path=\"EPUB/book.opf\"/></rootfiles></container>"),
        deflatedItem("EPUB/nav.xhtml", chapter("<h1>Contents</h1>"))};
    for (const auto &[name, body] : chapters) {
        manifest += "<item id=\"" + name + "\" href=\"the%20text/" + name + "\" media-type=\"application/xhtml+xml\"/>";
        spine += "<itemref idref=\"" + name + "\"/>";
        items.append(deflatedItem("EPUB/the text/" + name, chapter(body)));
    }
    items.append(
        deflatedItem("EPUB/book.opf", "<package xmlns:dc=\"dc\"><metadata>" + metadata + "</metadata><manifest>" +
                                          manifest + "</manifest><spine>" + spine + "</spine></package>"));
    return zipped(items + more);
}

} // namespace sourcelight::reading
