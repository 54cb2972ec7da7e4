// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/annotationset.h"

#include <QByteArray>

#include <span>

/**
 * Analyses -> bytes, one exporter per format; a new format is one new file and one line in the registry. Offsets leave
 * the program here, in the unit that the format asks for. Formats made to be shown, and those without a place for a
 * status, leave out what the reader rejected. May be called from any thread.
 */
namespace sourcelight::formats
{

struct ExportOptions {
    bool withText = true; ///< the article's text and blocks go along, where the format has a place for them
    bool explain = false; ///< the evidence of each annotation goes along

    friend bool operator==(const ExportOptions &, const ExportOptions &) = default;
};

/// One file of an export. Formats with a single file have one part without a name.
struct ExportPart {
    QString name;      ///< "entities", "claims", ...; goes between the file's base name and its suffix
    QByteArray header; ///< written once at the file's begin, also where several articles share the file
    QByteArray body;

    friend bool operator==(const ExportPart &, const ExportPart &) = default;
};

/// A format that analyses can be written in.
struct ExportFormat {
    QLatin1StringView id; ///< stable: "jsonl", "csv", "w3c", "html"
    QLatin1StringView suffix;
    QLatin1StringView mimeType;
    QLatin1StringView syntax; ///< KSyntaxHighlighting's name of the definition that shows it best
    bool severalArticles;     ///< the bodies of several articles may follow each other in one file
    std::vector<ExportPart> (*write)(const Analysis &analysis, const ExportOptions &options);
};

/// The name of a file for the article with this @p id, without characters that file systems or shells stumble over.
[[nodiscard]] QString fileNameFor(const QString &id);

/// All formats, in the order in which an export dialog lists them.
[[nodiscard]] std::span<const ExportFormat> exportFormats();

/// The format with this id; null where there is none.
[[nodiscard]] const ExportFormat *findExportFormat(QStringView id);

/**
 * Writes the export of @p analyses below @p path: a file, which is replaced as a whole or not at all (QSaveFile); a
 * device or pipe that is there already is written to. Formats of several parts put each beside the others:
 * "name.entities.csv". Formats of one article a file put those of several articles beside each other, by their ids:
 * "name.flood.html". Of files that belong together none is replaced before all are written. CannotWrite names the file
 * that failed. Returns the paths written.
 */
[[nodiscard]] Expected<QStringList> exportToFile(std::span<const AnalysisPtr> analyses, const ExportFormat &format,
    const ExportOptions &options, const QString &path);

/// Writes each of @p analyses to files of its own in @p folder, named by its id; otherwise as exportToFile().
[[nodiscard]] Expected<QStringList> exportToFolder(std::span<const AnalysisPtr> analyses, const ExportFormat &format,
    const ExportOptions &options, const QString &folder);

} // namespace sourcelight::formats
