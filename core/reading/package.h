// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"
#include "core/reading/xmlwalk.h"
#include "core/reading/ziparchive.h"

namespace sourcelight::reading
{

/// A document that is a ZIP archive of parts: DOCX, ODT, EPUB.
class Package
{
public:
    /// The file must outlive the package. Errors: those of ZipArchive::open().
    [[nodiscard]] static Expected<Package> open(const RawFile &file);

    [[nodiscard]] bool has(const QString &part) const { return m_archive.find(part); }
    /// True where a part stands in @p folder, which ends in "/".
    [[nodiscard]] bool hasFolder(const QString &folder) const;
    /// What the package's first part calls it; empty where that is not of a package.
    [[nodiscard]] QByteArray mimeType() const;

    /// Errors: Malformed where there is no such part, and those of ZipArchive::read().
    [[nodiscard]] Expected<QByteArray> read(const QString &part, const Progress &progress) const;
    /// Gives a part to @p handler. One that is not there is passed over where it is @p optional.
    Expected<void> walk(
        const QString &part, XmlHandler &handler, const Progress &progress, bool optional = false) const;

private:
    Package(const RawFile &file, ZipArchive archive);

    ZipArchive m_archive;
    std::shared_ptr<UnpackingBudget> m_budget;
};

} // namespace sourcelight::reading
