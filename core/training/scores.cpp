// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/scores.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace sourcelight::training
{

QString tableOf(const std::vector<Score> &scores)
{
    QString table = u"| task | development set | figures |\n|---|---|---|\n"_s;
    for (const auto &[task, set, figures] : scores)
        table += u"| %1 | %2 | %3 |\n"_s.arg(task, set, figures.simplified());
    return table;
}

Expected<void> writeText(const QString &path, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return std::unexpected(Error{ErrorCode::CannotWrite, out.errorString(), path});
    return {};
}

Expected<void> keepScores(const QString &path, const std::vector<Score> &scores)
{
    QFile card(path);
    if (!card.open(QIODevice::ReadOnly))
        return std::unexpected(Error{ErrorCode::CannotRead, card.errorString(), path});
    const QString text = QString::fromUtf8(card.readAll());
    const QString heading = u"\n## Scores\n\n"_s;
    return writeText(path, text.section(heading, 0, 0) + heading + tableOf(scores));
}

} // namespace sourcelight::training
