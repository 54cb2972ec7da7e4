// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/sourcelines.h"

namespace sourcelight::ui
{

namespace
{

/// Where the line that begins at @p begin and goes on to @p end is broken.
qsizetype breakIn(QStringView file, qsizetype begin, qsizetype end)
{
    if (end - begin <= SourceLines::longestLine)
        return end;
    const qsizetype last = begin + SourceLines::longestLine;
    const qsizetype space = file.sliced(begin, SourceLines::longestLine).lastIndexOf(u' ');
    if (space > SourceLines::longestLine / 2)
        return begin + space + 1;
    return file[last].isLowSurrogate() ? last - 1 : last;
}

} // namespace

SourceLines sourceLines(const QString &file)
{
    SourceLines lines;
    lines.text.reserve(file.size());
    qsizetype begin = 0;
    while (begin < file.size()) {
        qsizetype end = begin;
        while (end < file.size() && file[end] != u'\n' && file[end] != u'\r')
            ++end;
        while (begin < end) {
            const qsizetype next = breakIn(file, begin, end);
            lines.places.add(begin, int(lines.text.size()), int(next - begin));
            lines.text += QStringView(file).sliced(begin, next - begin);
            begin = next;
            if (begin < end)
                lines.text += u'\n';
        }
        if (begin == file.size())
            break;
        lines.text += u'\n';
        begin += QStringView(file).sliced(begin).startsWith(u"\r\n") ? 2 : 1;
    }
    return lines;
}

} // namespace sourcelight::ui
