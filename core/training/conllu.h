// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"
#include "core/model/error.h"
#include "core/model/sentence.h"

namespace sourcelight::training
{

/// A document of a treebank: its text put together from the tokens, one block a paragraph, and the sentences with their
/// parts of speech.
struct TreebankDocument {
    Article article; ///< `id` as in "# newdoc id"; the second word of GUM's ids ("GUM_news_...") is the genre
    std::vector<Sentence> sentences;
};

/// Reads the documents of a CoNLL-U file (universaldependencies.org/format). The errors of a file that cannot be read.
[[nodiscard]] Expected<std::vector<TreebankDocument>> readTreebank(const QString &path);

/// True for what newspapers print: GUM's news, interviews and speeches.
[[nodiscard]] bool isOfThePress(const QString &documentId);

} // namespace sourcelight::training
