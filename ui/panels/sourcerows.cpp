// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sourcerows.h"

#include "ui/panels/excerpt.h"
#include "ui/panels/sourcetext.h"

#include <limits>

namespace sourcelight::ui
{

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

std::vector<Group> groupsOf(const Analysis &analysis, const Voices &voices)
{
    const SourceText sources(analysis);
    std::vector<Group> groups;
    QHash<QString, size_t> byKey;
    const std::vector<Attribution> &attributions = analysis.annotations.attributions;
    for (size_t i = 0; i < attributions.size(); ++i) {
        const Attribution &attribution = attributions[i];
        const QString name = sources.name(attribution);
        const Entity *entity = sources.entity(attribution.entity);
        const QString key = entity ? entity->id : u'“' + name.toCaseFolded();
        if (!byKey.contains(key)) {
            byKey.insert(key, groups.size());
            SourceRow row;
            row.key = key;
            row.kind = attribution.sourceKind;
            row.name = name;
            row.firstPlace = placeOf(attribution);
            groups.push_back({std::move(row), {}});
        }
        Group &group = groups[byKey.value(key)];
        tell(group.row, analysis.article, sources, attribution);
        group.row.words += voices.byAttribution[i];
        group.statements.push_back(statementOf(analysis.article, attribution, voices.byAttribution[i]));
    }
    for (Group &group : groups) {
        const Entity *entity = sources.entity(group.row.key);
        if (entity && group.row.role.isEmpty() && !entity->roles.isEmpty())
            group.row.role = entity->roles.first();
    }
    return groups;
}

bool shows(const SourceFilter &filter, const SourceRow &row)
{
    const auto holds = [&filter](const QString &part) { return part.contains(filter.text, Qt::CaseInsensitive); };
    return (!filter.kind || row.kind == *filter.kind) &&
           (filter.text.isEmpty() || holds(row.name) || holds(row.role) || std::ranges::any_of(row.cues, holds));
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
    std::vector<Group> groups = groupsOf(analysis, rows.voices);
    rows.all = int(groups.size());
    rows.anonymous = int(std::ranges::count(groups, SourceKind::Anonymous, [](const Group &g) { return g.row.kind; }));

    std::erase_if(groups, [&filter](const Group &group) { return !shows(filter, group.row); });
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
