// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QString>

#include <algorithm>

/**
 * Golden files: what a test got, compared byte for byte with the file that was reviewed and committed.
 *
 *     SOURCELIGHT_COMPARE_GOLDEN(got, u"formats/landslide.csv"_s);
 *
 * compares with tests/golden/formats/landslide.csv. On a mismatch the bytes are written below `golden` in the build
 * folder, and the test fails with the difference. Only where SOURCELIGHT_UPDATE_GOLDEN is 1 (`./dev update-golden`) is
 * the golden file itself written.
 */
namespace sourcelight::golden
{

inline bool write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// The lines that differ, between the first and the last that do, with three lines around them.
inline QByteArray difference(const QByteArray &expected, const QByteArray &got)
{
    constexpr qsizetype context = 3;
    constexpr qsizetype longest = 60;
    const QList<QByteArray> before = expected.split('\n');
    const QList<QByteArray> after = got.split('\n');
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;

    QByteArray result = "@@ line " + QByteArray::number(head + 1) + " @@\n";
    const auto add = [&result](char mark, const QList<QByteArray> &lines, qsizetype from, qsizetype to) {
        const qsizetype end = std::min(to, from + longest);
        for (qsizetype i = from; i < end; ++i)
            result += mark + lines[i] + '\n';
        if (end < to)
            result += mark + QByteArray(" ... and ") + QByteArray::number(to - end) + " lines more\n";
    };
    add(' ', before, std::max<qsizetype>(0, head - context), head);
    add('-', before, head, before.size() - tail);
    add('+', after, head, after.size() - tail);
    add(' ', before, before.size() - tail, std::min(before.size(), before.size() - tail + context));
    return result;
}

/// Compares @p got with the golden file @p name (relative to tests/golden). Empty where they are equal.
inline QByteArray compare(const QByteArray &got, const QString &name)
{
    const QString path = QStringLiteral(SOURCELIGHT_TEST_DIR "/golden/") + name;
    QFile file(path);
    const bool present = file.open(QIODevice::ReadOnly);
    const QByteArray expected = present ? file.readAll() : QByteArray();
    if (present && got == expected)
        return {};
    if (qgetenv("SOURCELIGHT_UPDATE_GOLDEN") == "1")
        return write(path, got) ? QByteArray() : QByteArray("cannot write ") + QFile::encodeName(path);
    const QString written = QStringLiteral(SOURCELIGHT_BINARY_DIR "/golden/") + name;
    write(written, got);
    return (present ? QByteArray("differs from ") : QByteArray("there is no ")) + QFile::encodeName(path) + ", got " +
           QFile::encodeName(written) + '\n' + difference(expected, got);
}

} // namespace sourcelight::golden

#define SOURCELIGHT_COMPARE_GOLDEN(got, name)                                                                          \
    do {                                                                                                               \
        const QByteArray difference_ = sourcelight::golden::compare(got, name);                                        \
        QVERIFY2(difference_.isEmpty(), difference_.constData());                                                      \
    } while (false)
