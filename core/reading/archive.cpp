// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/archive.h"

#include "core/reading/completion.h"
#include "core/reading/ziparchive.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace sourcelight::reading::archive
{

namespace
{

std::optional<Compression> compressionOf(QByteArrayView bytes)
{
    for (const Compression compression : {Compression::GZip, Compression::BZip2, Compression::Xz}) {
        if (opensAs(bytes, compression))
            return compression;
    }
    return std::nullopt;
}

/// True where the name of an entry leads out of the archive.
bool leadsOut(const QString &name)
{
    return name.startsWith(u'/') || name.split(u'/').contains(u".."_s) || (name.size() > 1 && name[1] == u':');
}

/// True where some format has files that are named like this.
bool isArticleName(const QString &name)
{
    const QString base = name.sliced(name.lastIndexOf(u'/') + 1);
    return !base.startsWith(u'.') && !name.startsWith("__MACOSX/"_L1) &&
           std::ranges::any_of(
               formats(), [&base](const Format &format) { return hasSuffix({{}, base, {}, {}}, format.suffixes); });
}

/// The files of an archive that may be articles. One alone may have any name.
std::vector<const ZipEntry *> articlesOf(const ZipArchive &zip)
{
    std::vector<const ZipEntry *> files;
    for (const ZipEntry &entry : zip.entries()) {
        if (!entry.name.endsWith(u'/'))
            files.push_back(&entry);
    }
    if (files.size() > 1)
        std::erase_if(files, [](const ZipEntry *entry) { return !isArticleName(entry->name); });
    return files;
}

/// Reads what is in one archive.
class Reader
{
public:
    Reader(const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress)
        : m_file(file)
        , m_options(options)
        , m_sink(sink)
        , m_progress(progress)
        , m_budget(file.budget ? file.budget : std::make_shared<UnpackingBudget>())
    {
        if (m_options.format == id)
            m_options.format.clear();
    }

    Expected<void> run();

private:
    Expected<void> readCompressed(Compression compression);
    Expected<void> readZip(const ZipArchive &zip);
    Expected<void> readEntry(const ZipArchive &zip, const ZipEntry &entry);
    Expected<void> readInner(const QString &name, const QByteArray &bytes);
    bool give(ReadArticle read, const QString &innerName);
    [[nodiscard]] std::unexpected<Error> failedIn(const ZipEntry &entry, Error error) const;

    const RawFile &m_file;
    ReadOptions m_options;
    const ArticleSink &m_sink;
    const Progress &m_progress;
    std::shared_ptr<UnpackingBudget> m_budget;
    double m_begin = 0.0; ///< of the file being read, as a share of all
    double m_end = 1.0;
    bool m_several = false; ///< files in the archive
    int m_given = 0;        ///< articles
    bool m_stopped = false;
};

Expected<void> Reader::run()
{
    if (m_budget->depth == deepestArchive)
        return failed({ErrorCode::TooLarge, u"%1 : 1"_s.arg(deepestArchive + 1), {}}, m_file);
    ++m_budget->depth;
    Expected<void> result;
    if (const auto compression = compressionOf(m_file.bytes)) {
        result = readCompressed(*compression);
    } else {
        const Expected<ZipArchive> zip = ZipArchive::open(m_file.bytes);
        result = zip ? readZip(*zip) : failed(zip.error(), m_file);
    }
    --m_budget->depth;
    return result;
}

Expected<void> Reader::readCompressed(Compression compression)
{
    const Expected<QByteArray> bytes = unpack(m_file.bytes, compression, *m_budget, m_progress);
    if (!bytes)
        return failed(bytes.error(), m_file);
    const Expected<void> read = readInner(articleId(m_file.name), *bytes);
    return read ? read : failed(read.error(), m_file);
}

Expected<void> Reader::readZip(const ZipArchive &zip)
{
    const std::vector<const ZipEntry *> files = articlesOf(zip);
    m_several = files.size() > 1;
    std::optional<Error> first;
    for (size_t i = 0; i < files.size(); ++i) {
        m_begin = double(i) / double(files.size());
        m_end = double(i + 1) / double(files.size());
        const Expected<void> read = readEntry(zip, *files[i]);
        if (m_progress.cancelled())
            return failed({ErrorCode::Cancelled, {}, {}}, m_file);
        if (m_stopped)
            return {};
        if (!read && !first)
            first = read.error();
    }
    if (first)
        return std::unexpected(*first);
    if (m_given == 0)
        return failed({files.empty() ? ErrorCode::UnsupportedFormat : ErrorCode::Empty, {}, {}}, m_file);
    return {};
}

Expected<void> Reader::readEntry(const ZipArchive &zip, const ZipEntry &entry)
{
    if (leadsOut(entry.name))
        return failedIn(entry, {ErrorCode::Malformed, {}, {}});
    const Expected<QByteArray> bytes = zip.read(entry, *m_budget, m_progress);
    if (!bytes)
        return failedIn(entry, {bytes.error().code, {}, {}});
    const QString name = entry.name.sliced(entry.name.lastIndexOf(u'/') + 1);
    const Expected<void> read = readInner(name, *bytes);
    if (read)
        return read;
    Error error = read.error();
    error.where.remove(0, placeOf({m_file.path, name, {}, {}}).size());
    return failedIn(entry, error);
}

Expected<void> Reader::readInner(const QString &name, const QByteArray &bytes)
{
    const Progress progress{
        m_progress.stop, [this](double share) { m_progress.tell(std::lerp(m_begin, m_end, share)); }};
    const RawFile inner{m_file.path, name, bytes, m_budget};
    return readArticles(inner, m_options, [&](ReadArticle read) { return give(std::move(read), name); }, progress);
}

/// Names an article after the archive.
bool Reader::give(ReadArticle read, const QString &innerName)
{
    const QString innerId = articleId(innerName);
    QString &name = read.article.id;
    read.article.origins.clear(); // they point into the file inside
    ++m_given;
    if (m_several) {
        read.offset = 0; // which of the files it is in is not known
        name = articleId(m_file.name) + u'#' + QString::number(m_given);
    } else {
        name = articleId(m_file.name) + name.sliced(name.startsWith(innerId) ? innerId.size() : name.size());
    }
    m_stopped = !m_sink(std::move(read));
    return !m_stopped;
}

/// Names the archive, the file in it as in a path, and what the error names inside that.
std::unexpected<Error> Reader::failedIn(const ZipEntry &entry, Error error) const
{
    error.where = placeOf(m_file) + u'/' + entry.name + error.where;
    return std::unexpected(std::move(error));
}

} // namespace

double recognise(const RawFile &file)
{
    return ZipArchive::opensAsArchive(file.bytes) || compressionOf(file.bytes) ? 0.92 : 0.0;
}

Expected<void> read(const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress)
{
    return Reader(file, options, sink, progress).run();
}

} // namespace sourcelight::reading::archive
