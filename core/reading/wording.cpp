// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/wording.h"

namespace sourcelight::reading
{

QStringView bare(QStringView line)
{
    const auto isTrim = [](QChar c) { return c.isSpace() || ((c.isPunct() || c.isSymbol()) && c != QChar(0xa9)); };
    while (!line.isEmpty() && isTrim(line.front()))
        line = line.sliced(1);
    while (!line.isEmpty() && isTrim(line.back()) && line.back() != u':')
        line.chop(1);
    return line;
}

QString lettersAndFigures(QStringView text)
{
    QString kept;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            kept += c.toLower();
    }
    return kept;
}

bool isSpeech(QStringView line)
{
    return line.startsWith(u'"') || line.startsWith(u'\'') ||
           (!line.isEmpty() && line.front().category() == QChar::Punctuation_InitialQuote);
}

} // namespace sourcelight::reading
