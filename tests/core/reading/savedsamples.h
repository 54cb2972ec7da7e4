// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dump.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

/// The samples as they were saved in other formats, which have to read as the samples do.
namespace sourcelight::reading
{

/// Rows of a path and the sample that was saved there: files of @p folder, named like the sample and then as
/// @p pattern says.
inline void addSavedSamples(const QString &folder, const QString &pattern)
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("sample");
    const QDir samples(QStringLiteral(SOURCELIGHT_SOURCE_DIR "/resources/samples"));
    for (const auto all = samples.entryInfoList(QDir::Files); const QFileInfo &sample : all) {
        for (const auto files = QDir(folder).entryInfoList({sample.baseName() + pattern}, QDir::Files);
            const QFileInfo &saved : files)
            QTest::newRow(qPrintable(saved.fileName())) << saved.filePath() << sample.filePath();
    }
}

/// The last article of a file, or one whose text says why there is none.
inline Article articleIn(const QString &path)
{
    Article article;
    const auto result = readArticles(path, {}, [&article](ReadArticle found) {
        article = std::move(found.article);
        return true;
    });
    return result ? article : Article{.text = QStringLiteral("error: ") + result.error().detail};
}

} // namespace sourcelight::reading
