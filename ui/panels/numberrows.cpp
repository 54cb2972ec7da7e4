// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/numberrows.h"

#include "ui/languagetext.h"
#include "ui/panels/claimtext.h"
#include "ui/panels/excerpt.h"
#include "ui/panels/sourcetext.h"

#include <cmath>
#include <limits>

namespace sourcelight::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t mostOthers = 5;

bool shows(NumberShow show, const NumericClaim &claim, bool sourced)
{
    switch (show) {
    case NumberShow::All:
        return true;
    case NumberShow::WithoutSource:
        return !sourced;
    case NumberShow::Money:
        return claim.kind == ClaimKind::Money;
    case NumberShow::Percent:
        return claim.kind == ClaimKind::Percent;
    case NumberShow::Changes:
        return claim.change.has_value();
    case NumberShow::Vague:
        return claim.comparator == Comparator::Vague;
    }
    return false;
}

bool holdsText(const QString &text, const NumberRow &row)
{
    const auto holds = [&text](const QString &part) { return part.contains(text, Qt::CaseInsensitive); };
    return text.isEmpty() || holds(row.amount) || holds(row.written) || holds(row.counted) || holds(row.claimant);
}

void order(std::vector<NumberRow> &rows, NumberOrder order)
{
    constexpr double smallest = -std::numeric_limits<double>::infinity();
    switch (order) {
    case NumberOrder::Place:
        break;
    case NumberOrder::Size:
        std::ranges::stable_sort(rows, std::greater(),
            [](const NumberRow &row) { return row.size && !std::isnan(*row.size) ? *row.size : smallest; });
        break;
    case NumberOrder::Kind:
        std::ranges::stable_sort(rows, {}, &NumberRow::kind);
        break;
    case NumberOrder::Claimant:
        sortByName(rows, &NumberRow::claimant);
        std::ranges::stable_partition(rows, [](const NumberRow &row) { return !row.claimant.isEmpty(); });
        break;
    }
}

class RowMaker
{
public:
    RowMaker(const Analysis &analysis, const QLocale &locale)
        : m_analysis(analysis)
        , m_sources(analysis)
        , m_locale(locale)
        , m_foreign(isForeign(analysis))
    {
        for (const NumericClaim &claim : analysis.annotations.claims)
            m_claims.insert(claim.id, &claim);
    }

    /// False where sources are not looked for: none is missing then.
    [[nodiscard]] bool isUnsourced(const NumericClaim &claim) const
    {
        return !m_sources.attribution(claim.attribution) && !m_foreign;
    }

    [[nodiscard]] NumberRow row(const NumericClaim &claim) const
    {
        const QString claimant = m_sources.claimant(claim);
        return {{}, claim.id, claim.kind, amount(claim), lineOf(m_analysis.article, claim.span),
            claim.counted ? lineOf(m_analysis.article, claim.counted->span) : QString(), changeText(claim, m_locale),
            claimant, others(claim), claim.span, sizeOf(claim), claim.currencyAssumed, isUnsourced(claim)};
    }

private:
    [[nodiscard]] QString amount(const NumericClaim &claim) const
    {
        return amountText(claim, textOf(m_analysis.article, claim.span), m_locale);
    }

    [[nodiscard]] QString others(const NumericClaim &claim) const
    {
        QStringList texts;
        for (const Id &id : claim.disagrees) {
            const NumericClaim *other = m_claims.value(id);
            if (!other || texts.size() == mostOthers)
                continue;
            const QString claimant = m_sources.claimant(*other);
            texts.append(claimant.isEmpty() ? amount(*other) : u"%1 (%2)"_s.arg(amount(*other), claimant));
        }
        return texts.join(u", "_s);
    }

    const Analysis &m_analysis;
    SourceText m_sources;
    QLocale m_locale;
    bool m_foreign;
    QHash<Id, const NumericClaim *> m_claims;
};

/// Ties the rows to the sentences below them and, in the order of kinds, to the headings above.
void link(NumberRows &rows, NumberOrder order)
{
    for (NumberRow &row : rows.numbers) {
        const int at = int(rows.sentences.size());
        row.first = at;
        row.count = 1;
        rows.sentences.push_back({.parent = at});
        if (order != NumberOrder::Kind)
            continue;
        if (rows.groups.empty() || rows.groups.back().kind != row.kind)
            rows.groups.push_back({{.first = at}, row.kind});
        ++rows.groups.back().count;
        row.parent = int(rows.groups.size()) - 1;
    }
}

} // namespace

NumberRows numberRows(const Analysis &analysis, const NumberFilter &filter, const QLocale &locale)
{
    const RowMaker maker(analysis, locale);
    NumberRows rows;
    for (const NumericClaim &claim : analysis.annotations.claims) {
        if (isPointInTime(claim) && !filter.datesAndTimes)
            continue;
        const bool unsourced = maker.isUnsourced(claim);
        ++rows.all;
        rows.withoutSource += unsourced ? 1 : 0;
        if (!shows(filter.show, claim, !unsourced))
            continue;
        NumberRow row = maker.row(claim);
        if (holdsText(filter.text, row))
            rows.numbers.push_back(std::move(row));
    }
    order(rows.numbers, filter.order);
    link(rows, filter.order);
    return rows;
}

} // namespace sourcelight::ui
