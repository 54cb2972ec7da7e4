// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reading.h"

#include "core/reading/archive.h"
#include "core/reading/characterset.h"
#include "core/reading/completion.h"
#include "core/reading/csv.h"
#include "core/reading/docx.h"
#include "core/reading/email.h"
#include "core/reading/epub.h"
#include "core/reading/html.h"
#include "core/reading/json.h"
#include "core/reading/markdown.h"
#include "core/reading/odf.h"
#include "core/reading/pdf.h"
#include "core/reading/plaintext.h"
#include "core/reading/rtf.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <filesystem>
#include <future>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

constexpr std::array allFormats{
    Format{plaintext::id, "text/plain"_L1, plaintext::suffixes, plaintext::recognise, plaintext::read},
    Format{markdown::id, "text/markdown"_L1, markdown::suffixes, markdown::recognise, markdown::read},
    Format{html::id, "text/html"_L1, html::suffixes, html::recognise, html::read},
    Format{pdf::id, "application/pdf"_L1, pdf::suffixes, pdf::recognise, pdf::read},
    Format{json::id, "application/json"_L1, json::suffixes, json::recognise, json::read},
    Format{jsonlines::id, "application/x-ndjson"_L1, jsonlines::suffixes, jsonlines::recognise, jsonlines::read},
    Format{csv::id, "text/csv"_L1, csv::suffixes, csv::recognise, csv::read},
    Format{docx::id, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"_L1, docx::suffixes,
        docx::recognise, docx::read},
    Format{odf::packageId, "application/vnd.oasis.opendocument.text"_L1, odf::packageSuffixes, odf::recognisePackage,
        odf::readPackage},
    Format{odf::flatId, "application/vnd.oasis.opendocument.text-flat-xml"_L1, odf::flatSuffixes, odf::recogniseFlat,
        odf::readFlat},
    Format{epub::id, "application/epub+zip"_L1, epub::suffixes, epub::recognise, epub::read},
    Format{rtf::id, "application/rtf"_L1, rtf::suffixes, rtf::recognise, rtf::read},
    Format{email::messageId, "message/rfc822"_L1, email::messageSuffixes, email::recogniseMessage, email::readMessage},
    Format{email::boxId, "application/mbox"_L1, email::boxSuffixes, email::recogniseBox, email::readBox},
    Format{email::pageId, "multipart/related"_L1, email::pageSuffixes, email::recognisePage, email::readPage},
    Format{archive::id, "application/zip"_L1, archive::suffixes, archive::recognise, archive::read},
};

Error error(ErrorCode code, const QString &where, const QString &detail = {})
{
    return {code, detail, where};
}

/// Why the file at @p path cannot be opened at all; tells pipes and devices apart without opening them.
std::optional<Error> obstacle(const QString &path)
{
    namespace fs = std::filesystem;
    if (path.contains(QChar::Null))
        return error(ErrorCode::NotFound, path);
    std::error_code status;
    const fs::file_type type = fs::status(fs::path(QFile::encodeName(path).toStdString()), status).type();
    if (type == fs::file_type::not_found)
        return error(ErrorCode::NotFound, path);
    if (status == std::errc::permission_denied)
        return error(ErrorCode::NoPermission, path);
    if (status)
        return error(ErrorCode::CannotRead, path, QString::fromStdString(status.message()));
    if (type == fs::file_type::directory)
        return error(ErrorCode::IsFolder, path);
    if (type != fs::file_type::regular)
        return error(ErrorCode::NotRegularFile, path);
    return std::nullopt;
}

Expected<QByteArray> bytesOf(const QString &path, const Progress &progress)
{
    constexpr qint64 chunk = qint64(16) * 1024 * 1024;
    if (const auto reason = obstacle(path))
        return std::unexpected(*reason);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const bool permission = file.error() == QFileDevice::PermissionsError || !QFileInfo(path).isReadable();
        return std::unexpected(
            error(permission ? ErrorCode::NoPermission : ErrorCode::CannotRead, path, file.errorString()));
    }
    QByteArray bytes;
    bytes.reserve(std::min(file.size(), largestFile));
    while (!file.atEnd() || bytes.isEmpty()) {
        if (progress.cancelled())
            return std::unexpected(error(ErrorCode::Cancelled, path));
        if (std::max(file.size(), qint64(bytes.size())) > largestFile)
            return std::unexpected(error(ErrorCode::TooLarge, path, sizeText(file.size())));
        const QByteArray piece = file.read(chunk);
        if (file.error() != QFileDevice::NoError)
            return std::unexpected(error(ErrorCode::CannotRead, path, file.errorString()));
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    return bytes;
}

/// In lower-case hexadecimal.
QString sha256Of(QByteArrayView bytes)
{
    return QLatin1StringView(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// Reads @p file by @p format and notes in each article of its own what bytes they were: that of a large file is found
/// out while it is read.
Expected<void> readBy(const Format &format, const RawFile &file, const ReadOptions &options, const ArticleSink &sink,
    const Progress &progress)
{
    constexpr qsizetype large = qsizetype(1024) * 1024;
    const bool aside = file.bytes.size() > large && format.id != archive::id && !options.sample;
    const auto policy = aside ? std::launch::async | std::launch::deferred : std::launch::deferred;
    const auto sha256 = std::async(policy, sha256Of, file.bytes).share();
    const auto note = [&](ReadArticle read) {
        if (QString &known = read.article.source.sha256; known.isEmpty())
            known = sha256.get();
        return sink(std::move(read));
    };
    return format.read(file, options, note, progress);
}

/// The format that is surest; each is asked once.
const Format &formatOf(const RawFile &file)
{
    const Format *best = allFormats.data();
    double sureness = 0.0;
    for (const Format &format : allFormats) {
        if (const double sure = format.recognise(file); sure > sureness) {
            best = &format;
            sureness = sure;
        }
    }
    return *best;
}

/// The kind of corpus that a file is whose fields are named by the user, so that they need not be known.
QLatin1StringView corpusFormat(const RawFile &file)
{
    const QString head = decodeHead(file.bytes).trimmed();
    if (!head.startsWith(u'{') && !head.startsWith(u'['))
        return csv::id;
    return head.startsWith(u'[') || hasSuffix(file, json::suffixes) ? json::id : jsonlines::id;
}

} // namespace

std::span<const Format> formats()
{
    return allFormats;
}

Expected<void> readArticles(
    const QString &path, const ReadOptions &options, const ArticleSink &sink, const Progress &progress)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    Expected<QByteArray> bytes = bytesOf(absolute, progress);
    if (!bytes)
        return std::unexpected(bytes.error());
    const RawFile file{absolute, QFileInfo(absolute).fileName(), *std::move(bytes)};
    return readArticles(file, options, sink, progress);
}

Expected<void> readArticles(
    const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress)
{
    if (file.bytes.isEmpty())
        return failed(error(ErrorCode::Empty, {}), file);
    if (file.bytes.size() > largestFile)
        return failed(error(ErrorCode::TooLarge, {}, sizeText(file.bytes.size())), file);
    const bool named = options.format.isEmpty() && !options.fields.text.isEmpty() && archive::recognise(file) == 0.0;
    const QString wanted = named ? corpusFormat(file).toString() : options.format;
    if (wanted.isEmpty())
        return readBy(formatOf(file), file, options, sink, progress);
    const auto format = std::ranges::find(allFormats, wanted, &Format::id);
    if (format == allFormats.end())
        return failed(error(ErrorCode::UnsupportedFormat, {}, options.format), file);
    return readBy(*format, file, options, sink, progress);
}

Expected<CorpusSample> corpusSample(const RawFile &file, const ReadOptions &options, const Progress &progress)
{
    ReadOptions asked = options;
    asked.sample = std::make_shared<CorpusSample>();
    const ArticleSink none = [](const ReadArticle &) { return false; };
    const Expected<void> read = file.path.isEmpty() ? readArticles(file, asked, none, progress)
                                                    : readArticles(file.path, asked, none, progress);
    if (!asked.sample->fields.isEmpty())
        return std::move(*asked.sample);
    return read ? failed(error(ErrorCode::UnsupportedFormat, {}), file) : std::unexpected(read.error());
}

Expected<QString> sourceText(const RawFile &file, const Source &source)
{
    Expected<QByteArray> bytes = file.path.isEmpty() ? file.bytes : bytesOf(file.path, {});
    if (!bytes)
        return std::unexpected(bytes.error());
    if (sha256Of(*bytes) != source.sha256)
        return failed(error(ErrorCode::Changed, {}), file);
    Expected<Decoded> decoded = decode(*bytes, source.encoding);
    if (!decoded)
        return failed(std::move(decoded.error()), file);
    return std::move(decoded->text);
}

} // namespace sourcelight::reading
