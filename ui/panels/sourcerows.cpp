// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sourcerows.h"

#include "ui/panels/excerpt.h"
#include "ui/panels/sourcetext.h"

#include <QHash>
#include <QSet>

#include <limits>

namespace sourcelight::ui
{

using namespace Qt::StringLiterals;

namespace
{

struct Group {
    SourceRow row;
    std::vector<StatementRow> statements;
};

qsizetype placeOf(const Attribution &attribution)
{
    qsizetype place = attribution.source ? attribution.source->begin : std::numeric_limits<qsizetype>::max();
    for (const Spans *spans : {&attribution.cue, &attribution.content}) {
        if (!spans->empty())
            place = std::min(place, hull(*spans).begin);
    }
    return place;
}

StatementRow statementOf(const Article &article, const Attribution &attribution, int words)
{
    StatementRow row;
    row.id = attribution.id;
    row.cue = lineOf(article, attribution.cue);
    row.content = lineOf(article, attribution.content);
    row.manner = attribution.manner;
    row.cueClass = attribution.cueClass;
    for (const Span &hedge : attribution.hedges)
        row.hedges.append(lineOf(article, hedge));
    row.inferred = attribution.inferred;
    row.words = words;
    return row;
}

/// Adds what @p attribution tells of its source; the first to tell something is heard.
void tell(SourceRow &row, const Article &article, const SourceText &sources, const Attribution &attribution)
{
    if (row.role.isEmpty())
        row.role = attribution.role;
    if (row.via.isEmpty())
        row.via = sources.via(attribution);
    if (row.reason.isEmpty() && attribution.anonymityReason)
        row.reason = lineOf(article, *attribution.anonymityReason);
    if (!attribution.cue.empty())
        row.cues.append(lineOf(article, attribution.cue));
    row.firstPlace = std::min(row.firstPlace, placeOf(attribution));
}

/// The sources of an article, each with its statements, in the order in which they come.
class Grouping
{
public:
    Grouping(const Analysis &analysis, const Voices &voices)
        : m_analysis(analysis)
        , m_sources(analysis)
    {
        const std::vector<Attribution> &attributions = analysis.annotations.attributions;
        for (size_t i = 0; i < attributions.size(); ++i) {
            Group &group = groupOf(attributions[i]);
            tell(group.row, analysis.article, m_sources, attributions[i]);
            group.row.words += voices.byAttribution[i];
            group.statements.push_back(statementOf(analysis.article, attributions[i], voices.byAttribution[i]));
        }
        for (Group &group : m_groups) {
            const Entity *entity = m_sources.entity(group.row.key);
            if (entity && group.row.role.isEmpty() && !entity->roles.isEmpty())
                group.row.role = entity->roles.first();
        }
    }

    [[nodiscard]] Sourcing sourcing() const
    {
        const auto isAnonymous = [](const Group &group) { return group.row.kind == SourceKind::Anonymous; };
        return {.sources = int(m_groups.size()),
            .anonymous = int(std::ranges::count_if(m_groups, isAnonymous)),
            .independent = int(m_speaking.size()),
            .onOneAnonymous = paragraphsOnOneAnonymous()};
    }

    [[nodiscard]] std::vector<Group> take() { return std::move(m_groups); }

private:
    Group &groupOf(const Attribution &attribution)
    {
        const QString name = m_sources.name(attribution);
        const Entity *entity = m_sources.entity(attribution.entity);
        const bool isUnattributed = name.isEmpty() && attribution.cue.empty();
        const QString key = entity ? entity->id : isUnattributed ? u"“”"_s : u'“' + name.toCaseFolded();
        const size_t at = m_byKey.value(key, m_groups.size());
        if (at == m_groups.size()) {
            m_byKey.insert(key, at);
            SourceRow row;
            row.key = key;
            row.isUnattributed = isUnattributed;
            row.kind = attribution.sourceKind;
            row.name = name;
            row.firstPlace = placeOf(attribution);
            m_groups.push_back({std::move(row), {}});
        }
        m_groupOf.push_back(at);
        if (!name.isEmpty() && !attribution.inferred && attribution.parent.isEmpty())
            m_speaking.insert(at);
        return m_groups[at];
    }

    [[nodiscard]] int paragraphsOnOneAnonymous() const
    {
        QHash<qsizetype, QSet<size_t>> sources; // by paragraph
        const std::vector<Block> &blocks = m_analysis.article.blocks;
        const std::vector<Attribution> &attributions = m_analysis.annotations.attributions;
        for (size_t i = 0; i < attributions.size(); ++i) {
            for (const Span &span : attributions[i].content) {
                const auto block =
                    std::ranges::upper_bound(blocks, span.begin, {}, [](const Block &one) { return one.span.end; });
                sources[block - blocks.begin()].insert(m_groupOf[i]);
            }
        }
        return int(std::ranges::count_if(sources, [this](const QSet<size_t> &ones) {
            return ones.size() == 1 && m_groups[*ones.begin()].row.kind == SourceKind::Anonymous;
        }));
    }

    const Analysis &m_analysis;
    const SourceText m_sources;
    std::vector<Group> m_groups;
    QHash<QString, size_t> m_byKey;
    std::vector<size_t> m_groupOf; ///< of each attribution
    QSet<size_t> m_speaking;       ///< groups whom the reporter quotes
};

bool shows(const SourceFilter &filter, const SourceRow &row)
{
    const auto holds = [&filter](const QString &part) { return part.contains(filter.text, Qt::CaseInsensitive); };
    return (!filter.kind || row.kind == *filter.kind) &&
           (filter.text.isEmpty() || holds(row.name) || holds(row.role) || std::ranges::any_of(row.cues, holds));
}

bool shows(const SourceFilter &filter, const StatementRow &row)
{
    return (!filter.manner || row.manner == *filter.manner) && (!filter.cueClass || row.cueClass == *filter.cueClass);
}

/// Leaves the statements that the filter shows, and the sources that have such.
void sift(std::vector<Group> &groups, const SourceFilter &filter)
{
    std::erase_if(groups, [&filter](Group &group) {
        std::erase_if(group.statements, [&filter](const StatementRow &row) { return !shows(filter, row); });
        return group.statements.empty() || !shows(filter, group.row);
    });
}

void order(std::vector<Group> &groups, SourceOrder order)
{
    std::ranges::stable_sort(groups, {}, [](const Group &group) { return group.row.firstPlace; });
    switch (order) {
    case SourceOrder::Place:
        break;
    case SourceOrder::Words:
        std::ranges::stable_sort(groups, std::greater(), [](const Group &group) { return group.row.words; });
        break;
    case SourceOrder::Name:
        sortByName(groups, [](const Group &group) { return group.row.name; });
        break;
    case SourceOrder::Kind:
        std::ranges::stable_sort(groups, {}, [](const Group &group) { return group.row.kind; });
        break;
    }
}

} // namespace

SourceRows sourceRows(const Analysis &analysis, const SourceFilter &filter)
{
    SourceRows rows;
    rows.voices = voicesOf(analysis);
    Grouping grouping(analysis, rows.voices);
    rows.sourcing = grouping.sourcing();
    std::vector<Group> groups = grouping.take();
    sift(groups, filter);
    order(groups, filter.order);
    for (Group &group : groups) {
        group.row.first = int(rows.statements.size());
        group.row.count = int(group.statements.size());
        for (StatementRow &statement : group.statements) {
            statement.parent = int(rows.sources.size());
            rows.statements.push_back(std::move(statement));
        }
        rows.sources.push_back(std::move(group.row));
    }
    return rows;
}

} // namespace sourcelight::ui
