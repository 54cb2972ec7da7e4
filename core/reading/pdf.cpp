// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdf.h"

#include "core/reading/boilerplate.h"
#include "core/reading/bylines.h"
#include "core/reading/completion.h"
#include "core/reading/header.h"
#include "core/reading/metadata.h"
#include "core/reading/pdfarticle.h"
#include "core/reading/pdffurniture.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <algorithm>
#include <iterator>
#include <memory>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

/// A document begins with this within its first kilobyte, and ends with the other within its last.
constexpr QByteArrayView beginMark = "%PDF-";
constexpr QByteArrayView endMark = "%%EOF";
constexpr qsizetype markRange = 1024;

// Shares of the work, as progress.
constexpr double pagesRead = 0.7;
constexpr double columnsFound = 0.9;

using Document = std::unique_ptr<poppler::document>;

/// Poppler complains on standard error unless it is told not to.
void silencePoppler()
{
    [[maybe_unused]] static const bool silent = [] {
        poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
        return true;
    }();
}

QString toQString(const poppler::ustring &text)
{
    return cleanPdfText(QString::fromUtf16(text.data(), qsizetype(text.size()))).simplified();
}

/// What the document calls itself; empty where that is only the name of a file or a program's filler.
QString titleOf(const poppler::document &document)
{
    constexpr qsizetype longest = 300;
    static const QRegularExpression filler(
        u"^(?:untitled|document|title|about:blank|(?:microsoft )?(?:word|powerpoint|excel)\\b)|"
        "\\.(?:docx?|odt|rtf|pdf|txt|html?|md|tex|dvi|indd|qx[dp]|pmd?|pptx?|xlsx?|php|aspx?)$|^\\w+://\\S+$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString title = toQString(document.get_title());
    const bool words = title.contains(u' ') && title.size() <= longest;
    return words && !title.contains(filler) ? title : QString();
}

/// When the document was made, where that may be when the article was published: not for pages printed by a browser.
QString dateOf(const poppler::document &document)
{
    static const QRegularExpression browser(
        u"mozilla|chrom|firefox|safari|webkit|opera|wkhtmltopdf"_s, QRegularExpression::CaseInsensitiveOption);
    const QString maker = toQString(document.get_creator()) + u' ' + toQString(document.get_producer());
    const QDateTime made = QDateTime::fromSecsSinceEpoch(document.get_creation_date_t(), QTimeZone::UTC);
    constexpr int firstYear = 1993; // of the format
    const bool possible = made.date().year() >= firstYear && made <= QDateTime::currentDateTimeUtc().addDays(1);
    return possible && !maker.contains(browser) ? made.date().toString(Qt::ISODate) : QString();
}

Error errorOf(ErrorCode code, const QString &detail = {})
{
    return {code, detail, {}};
}

Expected<Document> open(const RawFile &file)
{
    silencePoppler();
    Document document(poppler::document::load_from_raw_data(file.bytes.data(), int(file.bytes.size())));
    if (!document)
        return std::unexpected(errorOf(ErrorCode::Malformed));
    if (document->is_locked())
        return std::unexpected(errorOf(ErrorCode::Encrypted));
    if (document->pages() < 1)
        return std::unexpected(errorOf(ErrorCode::Malformed));
    if (document->pages() > pdf::mostPages)
        return std::unexpected(errorOf(ErrorCode::TooLarge, QString::number(document->pages())));
    return document;
}

/// All pages, those that cannot be read empty and counted in @p broken.
Expected<std::vector<PdfPage>> pagesOf(const poppler::document &document, const Progress &progress, qsizetype &broken)
{
    const int count = document.pages();
    std::vector<PdfPage> pages(static_cast<size_t>(count));
    size_t words = 0;
    for (int i = 0; i < count; ++i) {
        if (progress.cancelled())
            return std::unexpected(errorOf(ErrorCode::Cancelled));
        const std::unique_ptr<const poppler::page> page(document.create_page(i));
        if (page)
            pages[size_t(i)] = readPdfPage(*page);
        else
            ++broken;
        words += pages[size_t(i)].words.size();
        if (words > pdf::mostWords)
            return std::unexpected(errorOf(ErrorCode::TooLarge));
        progress.tell(pagesRead * (i + 1) / count);
    }
    if (words == 0)
        return std::unexpected(errorOf(broken == count ? ErrorCode::Malformed : ErrorCode::PicturesOnly));
    return pages;
}

Expected<std::vector<PdfLine>> linesOf(std::vector<PdfPage> pages, const Progress &progress)
{
    std::vector<PdfLine> lines;
    size_t columns = 0;
    for (size_t i = 0; i < pages.size(); ++i) {
        if (progress.cancelled())
            return std::unexpected(errorOf(ErrorCode::Cancelled));
        for (PdfColumn &column : findPdfColumns(std::move(pages[i].words))) {
            for (PdfLine &line : linesOf(std::move(column))) {
                line.page = i;
                line.column = columns;
                lines.push_back(std::move(line));
            }
            ++columns;
        }
        progress.tell(pagesRead + (columnsFound - pagesRead) * double(i + 1) / double(pages.size()));
    }
    return lines;
}

/// The numbers of pages without a word: "2, 5, 6".
QString pagesWithoutText(const std::vector<PdfPage> &pages)
{
    constexpr qsizetype most = 10;
    QStringList numbers;
    for (size_t i = 0; i < pages.size(); ++i) {
        if (pages[i].words.empty())
            numbers.append(numbers.size() < most ? QString::number(i + 1) : u"…"_s);
        if (numbers.size() > most)
            break;
    }
    return numbers.join(u", ");
}

std::vector<Diagnostic> diagnosticsOf(const RawFile &file, const std::vector<PdfPage> &pages, qsizetype broken)
{
    std::vector<Diagnostic> diagnostics;
    const QByteArrayView tail = QByteArrayView(file.bytes).last(std::min(file.bytes.size(), markRange));
    if (broken > 0 || !tail.contains(endMark))
        diagnostics.push_back({DiagnosticCode::IncompleteFile, {}, {}});
    if (const QString numbers = pagesWithoutText(pages); !numbers.isEmpty())
        diagnostics.push_back({DiagnosticCode::PagesWithoutText, numbers, {}});
    return diagnostics;
}

/// What the document says of itself, where that can be believed.
Metadata propertiesOf(const poppler::document &document)
{
    return {.title = titleOf(document),
        .authors = readNames(toQString(document.get_author())).value_or(QStringList()),
        .published = dateOf(document)};
}

} // namespace

namespace pdf
{

double recognise(const RawFile &file)
{
    const QByteArrayView head = QByteArrayView(file.bytes).first(std::min(file.bytes.size(), markRange));
    return head.contains(beginMark) ? head.startsWith(beginMark) ? 1.0 : 0.75 : 0.0;
}

Expected<void> read(const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress)
{
    const Expected<Document> document = open(file);
    if (!document)
        return failed(document.error(), file);
    qsizetype broken = 0;
    Expected<std::vector<PdfPage>> pages = pagesOf(**document, progress, broken);
    if (!pages)
        return failed(pages.error(), file);
    Decoded decoded{.diagnostics = diagnosticsOf(file, *pages, broken)};
    dropPageFurniture(*pages);
    Expected<std::vector<PdfLine>> lines = linesOf(*std::move(pages), progress);
    if (!lines)
        return failed(lines.error(), file);
    const PdfType type(*lines);
    const Metadata properties = propertiesOf(**document);
    Article article = articleOf(pdfParagraphs(*std::move(lines), type), type, properties.title, options);
    findHeader(article);
    complete(article, properties, MetadataOrigin::DocumentProperties);
    findBoilerplate(article);
    findHeadings(article);
    return deliver(std::move(article), std::move(decoded), id, file, options, sink, progress);
}

} // namespace pdf

} // namespace sourcelight::reading
