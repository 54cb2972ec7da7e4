// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/annotationset.h"
#include "ui/panels/rows.h"
#include "ui/panels/voices.h"

namespace sourcelight::ui
{

enum class SourceOrder { Words, Place, Name, Kind };

/// Which sources are shown, and in which order.
struct SourceFilter {
    QString text;                   ///< in the source's name or role, or in a cue, in any case; empty shows all
    std::optional<SourceKind> kind; ///< null shows all
    std::optional<Manner> manner;   ///< of the statements shown; null shows all
    std::optional<CueClass> cueClass;
    SourceOrder order = SourceOrder::Words;

    friend bool operator==(const SourceFilter &, const SourceFilter &) = default;
};

/// One source with all that it says: the attributions of one entity, or of the same words where no entity is known.
/// Those without any source make up a row with an empty name, and quotations that nobody is said to have said another.
struct SourceRow : RowLink {
    QString key;                 ///< the entity's id, or an opening quotation mark and the words
    bool isUnattributed = false; ///< the quotations without source and cue
    SourceKind kind = SourceKind::Unspecified;
    QString name;
    QString role;
    QStringList cues; ///< one a statement, where it has one
    QString via;      ///< "via Coast Wire"
    QString reason;   ///< for the anonymity, as written
    int words = 0;    ///< of the article, in its contents
    qsizetype firstPlace = 0;

    friend bool operator==(const SourceRow &, const SourceRow &) = default;
};

struct StatementRow : RowLink {
    Id id; ///< of the attribution
    QString cue;
    QString content;
    Manner manner = Manner::Indirect;
    CueClass cueClass = CueClass::Neutral;
    QStringList hedges;
    bool inferred = false;
    int words = 0;

    friend bool operator==(const StatementRow &, const StatementRow &) = default;
};

/// How an article is sourced.
struct Sourcing {
    int sources = 0;        ///< all that the article tells of, and one for those that it does not name
    int anonymous = 0;      ///< of these
    int independent = 0;    ///< known sources that the reporter quotes, not only through another source
    int onOneAnonymous = 0; ///< paragraphs whose only source is one anonymous source

    friend bool operator==(const Sourcing &, const Sourcing &) = default;
};

/// What the filter lets through, and the whole article's figures.
struct SourceRows {
    std::vector<SourceRow> sources;
    std::vector<StatementRow> statements;
    Voices voices;
    Sourcing sourcing;

    friend bool operator==(const SourceRows &, const SourceRows &) = default;
};

/// O(text + attributions log attributions).
[[nodiscard]] SourceRows sourceRows(const Analysis &analysis, const SourceFilter &filter);

} // namespace sourcelight::ui
