// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"
#include "core/model/error.h"

#include <QJsonObject>

#include <functional>

namespace sourcelight::training
{

/// Calls @p take for each object of a file of JSON lines. The errors of a file that cannot be read, Malformed with the
/// line.
[[nodiscard]] Expected<void> readJsonLines(const QString &path, const std::function<void(const QJsonObject &)> &take);

/// A stretch of text with the name of its class.
struct LabeledSpan {
    Span span;
    QString type;
};

/// An article of a corpus of names.
struct NamesDocument {
    Article article; ///< with its blocks, as `extract --from jsonl` sees them
    std::vector<LabeledSpan> names;
};

/// Reads JSON lines of `{"id", "text", "entities": [{"start", "end", "type"}]}`.
[[nodiscard]] Expected<std::vector<NamesDocument>> readNames(const QString &path);

/// A paragraph whose tokens carry Penn tags that a program gave them.
struct TaggedParagraph {
    Article article; ///< one block; the tokens joined by spaces where they were apart in the text
    std::vector<Span> tokens;
    QStringList tags;
};

/// Reads JSON lines of `{"tokens", "pos", "begin", "end", …}`, a paragraph each.
[[nodiscard]] Expected<std::vector<TaggedParagraph>> readTaggedParagraphs(const QString &path);

} // namespace sourcelight::training
