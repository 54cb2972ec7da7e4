// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/exporting.h"

#include "core/formats/csv.h"
#include "core/formats/html.h"
#include "core/formats/jsonlines.h"
#include "core/formats/webannotation.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>

namespace sourcelight::formats
{

using namespace Qt::StringLiterals;

namespace
{

std::vector<ExportPart> toJsonLines(const Analysis &analysis, const ExportOptions &options)
{
    return {{{}, {}, toJsonLine(analysis, options)}};
}

constexpr ExportFormat registry[] = {
    {"jsonl"_L1, "jsonl"_L1, "application/jsonl"_L1, "JSON"_L1, true, toJsonLines},
    {"csv"_L1, "csv"_L1, "text/csv"_L1, "CSV"_L1, true, toCsv},
    {"w3c"_L1, "jsonld"_L1, "application/ld+json"_L1, "JSON"_L1, false, toWebAnnotations},
    {"html"_L1, "html"_L1, "text/html"_L1, "HTML"_L1, false, toHtml},
};

/// The file of one part of an export to @p path: "out.csv" and "claims" make "out.claims.csv".
QString pathOfPart(const QString &path, const QString &part, QLatin1StringView suffix)
{
    if (part.isEmpty())
        return path;
    const QString ending = u'.' + QString(suffix);
    const QString base = path.endsWith(ending, Qt::CaseInsensitive) ? path.chopped(ending.size()) : path;
    return base + u'.' + part + ending;
}

/// A device must not be replaced by a file, so it is written to as it is.
std::unique_ptr<QFileDevice> fileAt(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile() && !info.isDir())
        return std::make_unique<QFile>(path);
    return std::make_unique<QSaveFile>(path);
}

bool finish(QFileDevice &file)
{
    if (auto *saved = qobject_cast<QSaveFile *>(&file))
        return saved->commit();
    const bool flushed = file.flush();
    file.close();
    return flushed && file.error() == QFileDevice::NoError;
}

/// Writes all of @p analyses to one file for each part of the format.
Expected<QStringList> exportTogether(std::span<const AnalysisPtr> analyses, const ExportFormat &format,
    const ExportOptions &options, const QString &path)
{
    std::vector<std::unique_ptr<QFileDevice>> files;
    const auto failed = [](const QFileDevice &file) {
        return std::unexpected(Error{ErrorCode::CannotWrite, file.errorString(), file.fileName()});
    };
    for (const AnalysisPtr &analysis : analyses) {
        const std::vector<ExportPart> parts = format.write(*analysis, options);
        for (size_t i = 0; i < parts.size(); ++i) {
            if (i == files.size()) {
                files.push_back(fileAt(pathOfPart(path, parts[i].name, format.suffix)));
                if (!files[i]->open(QIODevice::WriteOnly) || files[i]->write(parts[i].header) < 0)
                    return failed(*files[i]);
            }
            if (files[i]->write(parts[i].body) != parts[i].body.size())
                return failed(*files[i]);
        }
    }
    QStringList paths;
    for (const auto &file : files) {
        if (!finish(*file))
            return failed(*file);
        paths += file->fileName();
    }
    return paths;
}

/// Writes each of @p analyses to the path that @p pathFor gives for the name of its file.
Expected<QStringList> exportApart(std::span<const AnalysisPtr> analyses, const ExportFormat &format,
    const ExportOptions &options, const std::function<QString(const QString &)> &pathFor)
{
    QStringList paths;
    QHash<QString, int> taken;
    for (const AnalysisPtr &analysis : analyses) {
        QString name = fileNameFor(analysis->article.id);
        if (const int before = taken[name]++; before > 0)
            name += u"--"_s + QString::number(before + 1);
        const Expected<QStringList> written = exportTogether({&analysis, 1}, format, options, pathFor(name));
        if (!written)
            return written;
        paths += *written;
    }
    return paths;
}

} // namespace

QString fileNameFor(const QString &id)
{
    constexpr qsizetype longest = 60; // at most 180 bytes in UTF-8; file systems hold 255
    QString name = id.first(std::min(id.size(), longest));
    for (QChar &c : name) {
        if (c < u' ' || c == QChar(0x7F) || c.isSurrogate() || QStringView(u"/\\:*?\"<>|#%").contains(c))
            c = u'-';
    }
    if (name.isEmpty() || name.startsWith(u'.') || name.startsWith(u'-'))
        name.prepend(u"article");
    return name;
}

std::span<const ExportFormat> exportFormats()
{
    return registry;
}

const ExportFormat *findExportFormat(QStringView id)
{
    const auto found = std::ranges::find(registry, id, [](const ExportFormat &format) { return QString(format.id); });
    return found == std::end(registry) ? nullptr : &*found;
}

Expected<QStringList> exportToFile(std::span<const AnalysisPtr> analyses, const ExportFormat &format,
    const ExportOptions &options, const QString &path)
{
    if (format.severalArticles || analyses.size() == 1)
        return exportTogether(analyses, format, options, path);
    return exportApart(
        analyses, format, options, [&](const QString &name) { return pathOfPart(path, name, format.suffix); });
}

Expected<QStringList> exportToFolder(std::span<const AnalysisPtr> analyses, const ExportFormat &format,
    const ExportOptions &options, const QString &folder)
{
    return exportApart(analyses, format, options,
        [&](const QString &name) { return QDir(folder).filePath(name + u'.' + format.suffix); });
}

} // namespace sourcelight::formats
