// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/metadata.h"
#include "core/reading/reading.h"

#include <QJsonObject>

#include <optional>

/// What the readers of corpora (JSON, JSON lines, CSV) share: fields -> article.
namespace sourcelight::reading
{

/// One article of a corpus, as its fields say.
struct CorpusEntry {
    Metadata metadata;
    QString text;              ///< plain or HTML; never empty
    std::vector<Block> blocks; ///< where the program itself wrote the entry: of `text`, exactly
};

/// True for a name that corpora give to the field with an article's text: "text", "body", "articleBody".
[[nodiscard]] bool isTextField(QStringView name);

/**
 * Reads an entry by the names that its fields usually have, in any case and with or without "_" and "-", or by
 * @p options; fields that are objects are looked into as well, one level deep. References of HTML that were left in
 * fields become characters. Nothing where no field holds a text.
 */
[[nodiscard]] std::optional<CorpusEntry> corpusEntry(const QJsonObject &fields, const ReadOptions &options);

/// Whether @p fields have one that holds the text of articles, by its usual names or by @p options, be it empty here.
[[nodiscard]] bool namesText(const QJsonObject &fields, const ReadOptions &options);

/// The names of @p fields, and "outer.inner" for those inside others.
[[nodiscard]] QStringList namesOf(const QJsonObject &fields);

/// The article of @p entry, without id and source. HTML is read as a page is, other text as plain text.
[[nodiscard]] Expected<ReadArticle> articleOf(
    const CorpusEntry &entry, const ReadOptions &options, const Progress &progress);

} // namespace sourcelight::reading
