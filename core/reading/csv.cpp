// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/csv.h"

#include "core/reading/completion.h"
#include "core/reading/corpusfeed.h"
#include "core/reading/csvrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::reading::csv
{

namespace
{

/// True where names stand in the first row, and as many cells in the second: sentences with commas are no table.
bool isTable(CsvRows &rows, const CsvRow &names)
{
    const bool neat = std::ranges::all_of(names.cells, [](const QString &name) { return name == name.trimmed(); });
    const auto second = rows.next();
    return neat && second && !second->broken && second->cells.size() == names.cells.size();
}

} // namespace

double recognise(const RawFile &file)
{
    const QByteArray head = decodeHead(file.bytes).toUtf8();
    const char separator = separatorOf(head);
    CsvRows rows(head, separator);
    const auto names = separator == '\0' ? std::nullopt : rows.next();
    if (!names || names->broken || names->cells.size() < 2)
        return 0.0;
    constexpr qsizetype longestName = 40;
    const bool brief =
        std::ranges::all_of(names->cells, [](const QString &name) { return name.size() <= longestName; });
    const bool text = std::ranges::any_of(names->cells, [](const QString &name) { return isTextField(name); });
    if (!brief)
        return 0.0;
    const bool named = hasSuffix(file, suffixes);
    return text ? (named ? 0.8 : 0.6) : named && isTable(rows, *names) ? 0.5 : 0.0;
}

Expected<void> read(const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress)
{
    const Expected<CorpusText> text = corpusText(file, options);
    if (!text)
        return failed(text.error(), file);
    CsvRows rows(text->bytes, separatorOf(text->bytes));
    const auto names = rows.next();
    if (!names)
        return failed({ErrorCode::Empty, {}, {}}, file);
    rows.skipTo(options.begin.offset);
    CorpusFeed feed(file, options, id, text->encoding, sink, progress);
    while (const auto row = rows.next()) {
        const QString place = QString::number(row->line);
        if (row->broken || row->cells.size() > names->cells.size()) {
            feed.addBroken(place);
            continue;
        }
        QJsonObject fields;
        for (qsizetype i = 0; i < row->cells.size(); ++i) {
            if (!names->cells[i].isEmpty()) // Qt stumbles over a null name beside one beyond ASCII
                fields.insert(names->cells[i], row->cells[i]);
        }
        if (!feed.add(fields, place, rows.share(), row->offset))
            break;
    }
    return feed.finish();
}

} // namespace sourcelight::reading::csv
