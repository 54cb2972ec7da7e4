// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/odf.h"

#include "core/reading/completion.h"
#include "core/reading/odftext.h"
#include "core/reading/package.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::reading::odf
{

namespace
{

/// The list of a package's parts says which of them are encrypted.
Expected<bool> isEncrypted(const Package &package, const Progress &progress)
{
    const QString manifest = u"META-INF/manifest.xml"_s;
    if (!package.has(manifest))
        return false;
    const Expected<QByteArray> bytes = package.read(manifest, progress);
    return bytes ? Expected<bool>(bytes->contains("encryption-data")) : std::unexpected(bytes.error());
}

Expected<void> deliverText(DocumentHandler &handler, QLatin1StringView format, const RawFile &file,
    const ReadOptions &options, const ArticleSink &sink, const Progress &progress)
{
    if (!handler.isText())
        return failed({ErrorCode::UnsupportedFormat, {}, {}}, file);
    progress.tell(0.8);
    return deliver(articleOf(handler.take(), handler.properties, options), {}, format, file, options, sink, progress);
}

} // namespace

double recognisePackage(const RawFile &file)
{
    const Expected<Package> package = Package::open(file);
    return package && package->mimeType().startsWith("application/vnd.oasis.opendocument.text") ? 0.95 : 0.0;
}

Expected<void> readPackage(
    const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress)
{
    const Expected<Package> package = Package::open(file);
    if (!package)
        return failed(package.error(), file);
    const Expected<bool> encrypted = isEncrypted(*package, progress);
    if (!encrypted)
        return failed(encrypted.error(), file);
    if (*encrypted)
        return failed({ErrorCode::Encrypted, {}, {}}, file);
    DocumentHandler handler;
    const Expected<void> read = package->walk(u"meta.xml"_s, handler, progress, true)
                                    .and_then([&] { return package->walk(u"styles.xml"_s, handler, progress, true); })
                                    .and_then([&] { return package->walk(u"content.xml"_s, handler, progress); });
    if (!read)
        return failed(read.error(), file);
    return deliverText(handler, packageId, file, options, sink, progress);
}

double recogniseFlat(const RawFile &file)
{
    constexpr qsizetype headSize = 4096;
    const QByteArrayView head = QByteArrayView(file.bytes).first(std::min(file.bytes.size(), headSize));
    return head.contains("<office:document") && head.contains("opendocument:xmlns:office") ? 0.96 : 0.0;
}

Expected<void> readFlat(
    const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress)
{
    DocumentHandler handler;
    if (const auto read = walkXml(file.bytes, handler, progress); !read)
        return failed(read.error(), file);
    return deliverText(handler, flatId, file, options, sink, progress);
}

} // namespace sourcelight::reading::odf
