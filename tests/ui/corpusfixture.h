// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Corpora that a test can count by hand.
namespace sourcelight::fixture
{

inline QString pierTitle(int i)
{
    return QStringLiteral("Council votes on pier %1").arg(i);
}

/// A row of JSON lines: every tenth article has no title, and every third is by Ada Brandt.
inline QByteArray pierRow(int i)
{
    const QString title = i % 10 == 0 ? QString() : QStringLiteral(R"("title":"%1",)").arg(pierTitle(i));
    const QString author = i % 3 == 0 ? QStringLiteral("Ada Brandt") : QStringLiteral("Li Wei");
    return QStringLiteral(
               R"({%1"author":"%2","date":"2020-02-14","text":"Words of article %3. Nobody counted the boats."})")
               .arg(title, author)
               .arg(i)
               .toUtf8() +
           '\n';
}

/// Articles 1 to @p count as JSON lines.
inline QByteArray pierCorpus(int count)
{
    QByteArray rows;
    for (int i = 1; i <= count; ++i)
        rows += pierRow(i);
    return rows;
}

} // namespace sourcelight::fixture
