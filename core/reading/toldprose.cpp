// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/toldprose.h"

#include "core/reading/wording.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace sourcelight::reading
{

namespace
{

constexpr double leastOfLine = 0.7; ///< of a line's runs of words
constexpr double leastShown = 0.85; ///< of the letters of what is told
constexpr size_t runLength = 5;     ///< words: fewer are common to texts about the same

/// Calls @p take with the hash of each run of words, whatever stands between them.
void forEachRun(QStringView text, auto take)
{
    std::array<size_t, runLength> last{};
    size_t words = 0;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin;
        while (end < text.size() && text[end].isLetterOrNumber())
            ++end;
        if (end > begin) {
            last[words++ % runLength] = qHash(text.sliced(begin, end - begin).toString().toLower());
            size_t run = 0;
            for (size_t i = 0; i < runLength; ++i)
                run = qHashMulti(run, last[(words + i) % runLength]);
            if (words >= runLength)
                take(run);
        }
        begin = end + 1;
    }
}

/// The share of the runs of @p text that are among @p runs; 0 for a text that is too short to hold any.
double shareOf(QStringView text, const QSet<size_t> &runs)
{
    qsizetype all = 0;
    qsizetype known = 0;
    forEachRun(text, [&](size_t run) {
        ++all;
        known += runs.contains(run) ? 1 : 0;
    });
    return all > 0 ? double(known) / double(all) : 0.0;
}

} // namespace

ToldProse::ToldProse(const HtmlOutline &outline, const QString &body)
    : m_before(outline.lines().size() + 1)
{
    if (body.isEmpty())
        return;
    QSet<size_t> runs;
    forEachRun(body, [&runs](size_t run) { runs.insert(run); });
    for (size_t i = 0; i < outline.lines().size(); ++i) {
        const HtmlLine &line = outline.lines()[i];
        const bool told = line.counts.prose > 0 && shareOf(outline.textOf(line), runs) >= leastOfLine;
        m_before[i + 1] = m_before[i] + (told ? line.counts.prose : 0);
    }
    if (double(m_before.back()) < leastShown * double(lettersAndFigures(body).size()))
        std::ranges::fill(m_before, 0);
}

} // namespace sourcelight::reading
