// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/package.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

Expected<Package> Package::open(const RawFile &file)
{
    if (!ZipArchive::opensAsArchive(file.bytes))
        return std::unexpected(Error{ErrorCode::Malformed, u"ZIP"_s, {}});
    Expected<ZipArchive> archive = ZipArchive::open(file.bytes);
    if (!archive)
        return std::unexpected(archive.error());
    return Package(file, *std::move(archive));
}

Package::Package(const RawFile &file, ZipArchive archive)
    : m_archive(std::move(archive))
    , m_budget(file.budget ? file.budget : std::make_shared<UnpackingBudget>())
{
}

bool Package::hasFolder(const QString &folder) const
{
    return std::ranges::any_of(
        m_archive.entries(), [&folder](const ZipEntry &entry) { return entry.name.startsWith(folder); });
}

QByteArray Package::mimeType() const
{
    constexpr qint64 longest = 200;
    const ZipEntry *entry = m_archive.find(u"mimetype"_s);
    if (!entry || entry->size > longest || entry->packed > longest)
        return {};
    UnpackingBudget budget;
    return m_archive.read(*entry, budget, {}).value_or(QByteArray()).trimmed();
}

Expected<QByteArray> Package::read(const QString &part, const Progress &progress) const
{
    const ZipEntry *entry = m_archive.find(part);
    if (!entry)
        return std::unexpected(Error{ErrorCode::Malformed, part, {}});
    return m_archive.read(*entry, *m_budget, progress);
}

Expected<void> Package::walk(const QString &part, XmlHandler &handler, const Progress &progress, bool optional) const
{
    if (optional && !has(part))
        return {};
    const Expected<QByteArray> bytes = read(part, progress);
    if (!bytes)
        return std::unexpected(bytes.error());
    Expected<void> walked = walkXml(*bytes, handler, progress);
    if (!walked)
        walked.error().detail = part + u", "_s + walked.error().detail;
    return walked;
}

} // namespace sourcelight::reading
