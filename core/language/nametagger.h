// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/sequencemodel.h"
#include "core/model/article.h"
#include "core/model/progress.h"
#include "core/model/sentence.h"

namespace sourcelight::language
{

/// Names the task in a model file.
inline constexpr QLatin1StringView namesTask{"names"};

/// A name as the tagger sees it: tokens `[first, last)` of a sentence.
struct TaggedName {
    std::size_t sentence = 0;
    std::size_t first = 0;
    std::size_t last = 0;
    QStringView type;        ///< "Person", "Date": the label's second part, a view into the model
    float confidence = 1.0F; ///< probability that the span and the type are right, calibrated
    QStringList evidence;    ///< the features that spoke most for it, see NameFeatures::describe()
};

/// Finds the names of an article whose tokens have parts of speech, in two looks: the second knows what the first made
/// of the same words elsewhere. Linear in the tokens; empty where @p progress is stopped.
[[nodiscard]] std::vector<TaggedName> tagNames(const Article &article, const std::vector<Sentence> &sentences,
    const SequenceModel &model, const Progress &progress = {});

} // namespace sourcelight::language
