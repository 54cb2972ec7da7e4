// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/completion.h"

#include "core/reading/cleantext.h"
#include "core/reading/mojibake.h"

#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

/// A paragraph longer than this many UTF-16 code units is told of.
constexpr qsizetype longParagraph = 100'000;

/// Of embeddings, overrides and isolates (UAX #9), which order what is between two of them.
bool isReordering(QChar c)
{
    return (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

/// What the text itself shows to be odd.
void addOddities(const Article &article, std::vector<Diagnostic> &diagnostics)
{
    if (const Span run = findMojibake(article.text); !run.isEmpty())
        diagnostics.push_back({DiagnosticCode::Mojibake, article.text.sliced(run.begin, run.length()), run});
    if (const auto control = std::ranges::find_if(article.text, isReordering); control != article.text.end()) {
        const qsizetype at = control - article.text.begin();
        diagnostics.push_back(
            {DiagnosticCode::ReorderingControls, u"U+%1"_s.arg(control->unicode(), 4, 16).toUpper(), {at, at + 1}});
    }
    for (const Block &block : article.blocks) {
        if (block.span.length() > longParagraph)
            diagnostics.push_back({DiagnosticCode::LongLine, QString::number(block.span.length()), block.span});
    }
}

std::vector<Diagnostic> placed(std::vector<Diagnostic> diagnostics, const Article &article)
{
    for (Diagnostic &diagnostic : diagnostics) {
        if (diagnostic.code != DiagnosticCode::InvalidEncoding && diagnostic.code != DiagnosticCode::NulCharacters)
            continue;
        if (const qsizetype at = article.text.indexOf(QChar(QChar::ReplacementCharacter)); at >= 0)
            diagnostic.span = {at, at + 1};
    }
    addOddities(article, diagnostics);
    return diagnostics;
}

/// Halves of characters that formats with numbered characters let stand alone become U+FFFD.
void mendSurrogates(QString &text)
{
    if (text.isValidUtf16())
        return;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
}

void cleanFields(Article &article, const ReadOptions &options)
{
    for (QString *field : {&article.title, &article.publisher})
        *field = cleaned(*field, options.mendMojibake);
    for (QString &author : article.authors)
        author = cleaned(author, options.mendMojibake);
    article.authors.removeDuplicates();
}

} // namespace

QString articleId(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? name.first(dot) : name;
}

bool hasSuffix(const RawFile &file, std::span<const QLatin1StringView> suffixes)
{
    const QString suffix = file.name.sliced(file.name.lastIndexOf(u'.') + 1).toLower();
    return suffix.size() < file.name.size() &&
           std::ranges::any_of(suffixes, [&suffix](QLatin1StringView known) { return suffix == known; });
}

QString placeOf(const RawFile &file)
{
    return file.path.isEmpty() ? file.name : file.path;
}

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes);
}

std::unexpected<Error> failed(Error error, const RawFile &file)
{
    error.where = placeOf(file);
    return std::unexpected(std::move(error));
}

Expected<void> deliver(Article article, Decoded decoded, QLatin1StringView format, const RawFile &file,
    const ReadOptions &options, const ArticleSink &sink, const Progress &progress)
{
    if (progress.cancelled())
        return failed({ErrorCode::Cancelled, {}, {}}, file);
    if (article.blocks.empty())
        return failed({ErrorCode::Empty, {}, {}}, file);
    mendSurrogates(article.text);
    cleanFields(article, options);
    article.id = articleId(file.name);
    article.source = {file.path, format, decoded.encoding, {}};
    std::vector<Diagnostic> diagnostics = placed(std::move(decoded.diagnostics), article);
    sink({std::move(article), std::move(diagnostics)});
    progress.tell(1.0);
    return {};
}

} // namespace sourcelight::reading
