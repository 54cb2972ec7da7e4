// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/annotation.h"

#include <optional>

namespace sourcelight
{

/// How openly a source is named.
enum class SourceKind {
    Named, ///< a person by name
    Organization,
    Anonymous,   ///< "two diplomats", "a senior official"
    Collective,  ///< "residents", "critics"
    Document,    ///< "a report", "court papers", "the survey"
    Unspecified, ///< "is believed to", "reportedly"; and a quotation without any source
};

/// How the content is given: in quotation marks, in the reporter's words, or both.
enum class Manner { Direct, Indirect, Mixed };

/// What the cue does: "said", "insisted", "alleged", "denied", "declined to comment", "believes", "urged".
enum class CueClass { Neutral, Claim, Doubt, Denial, Refusal, Thought, Demand };

/**
 * Somebody's statement: source, cue and content, as in PolNeAR (Newell et al. 2018).
 *
 * "Two anonymous diplomats told Reuters that ..." has a source, a cue, a content and `via` Reuters. Spans are empty
 * lists or null where the text has none; cue and content may be discontinuous where one splits the other.
 */
struct Attribution : Annotation {
    std::optional<Span> source;
    Spans cue;
    Spans content;
    Id entity; ///< of the source, where it is known
    SourceKind sourceKind = SourceKind::Unspecified;
    std::optional<int> sourceCount; ///< "two diplomats"; null where the text gives no number
    std::optional<Span> anonymityReason;
    std::optional<Span> via;
    QString role; ///< title and affiliation as written
    Manner manner = Manner::Indirect;
    CueClass cueClass = CueClass::Neutral;
    Spans hedges;          ///< "may", "could", "likely" inside the content
    bool inferred = false; ///< the source is not in the words but guessed from around them
    Id parent;             ///< the attribution in whose content this one stands

    friend bool operator==(const Attribution &, const Attribution &) = default;
};

} // namespace sourcelight
