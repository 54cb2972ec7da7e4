// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/analyze.h"
#include "core/reading/reading.h"

#include "tests/languageresources.h"

#include <QFile>
#include <QStringList>
#include <QTest>

/**
 * Rows of a test as a journalist could write them: a text on a line of its own, below it, indented, what is to be found
 * in it, a line each; an empty line ends the row; "#" opens a comment line.
 */
struct Row {
    QString text;
    QStringList expected;
    int line = 0;
};

inline std::vector<Row> readRows(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    std::vector<Row> rows;
    int number = 0;
    const QString text = QString::fromUtf8(file.readAll());
    for (const auto all = text.split(u'\n'); const QString &line : all) {
        ++number;
        if (line.startsWith(u'#') || line.trimmed().isEmpty())
            continue;
        if (line.front().isSpace())
            rows.back().expected << line.trimmed();
        else
            rows.push_back({QString(line).replace(QStringLiteral("\\n"), QStringLiteral("\n")), {}, number});
    }
    return rows;
}

inline void addRows(const QString &path)
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    for (const Row &row : readRows(path))
        QTest::addRow("line %d: %s", row.line, qPrintable(row.text.left(60))) << row.text << row.expected;
}

/// The analysis of @p text as it stands.
inline sourcelight::AnalysisPtr analysisOf(const QString &text, const QString &reference = {})
{
    const auto analysis =
        sourcelight::extraction::analyze(sourcelight::reading::articleFromText(QStringLiteral("row"), text),
            sourcelight::test::languageResources(), {reference});
    return *analysis;
}
