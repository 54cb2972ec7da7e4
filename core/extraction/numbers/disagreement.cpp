// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/disagreement.h"

#include <QHash>
#include <QSet>

#include <limits>

namespace sourcelight::extraction
{

namespace
{

/// The dates that each sentence names.
using Dates = QHash<qsizetype, QSet<QString>>;

Dates datesOf(const std::vector<NumericClaim> &claims, const std::vector<Assertion> &assertions)
{
    Dates dates;
    for (size_t n = 0; n < claims.size(); ++n) {
        if (claims[n].kind == ClaimKind::Date)
            dates[assertions[n].sentence].insert(claims[n].timex);
    }
    return dates;
}

/// True where no amount fits both, and both are of one order of size.
bool areApart(const NumericClaim &one, const NumericClaim &other)
{
    static constexpr double infinite = std::numeric_limits<double>::infinity();
    constexpr double worldsApart = 20;
    const auto low = [](const NumericClaim &claim) { return claim.low.value_or(-infinite); };
    const auto high = [](const NumericClaim &claim) { return claim.high.value_or(infinite); };
    const auto isBelow = [&](const NumericClaim &small, const NumericClaim &large) {
        return high(small) < low(large) && low(large) <= worldsApart * std::max(1.0, high(small));
    };
    return isBelow(one, other) || isBelow(other, one);
}

bool containsAll(const QStringList &words, const QStringList &others)
{
    return std::ranges::all_of(others, [&words](const QString &word) { return words.contains(word); });
}

bool speakOfOneThing(const Assertion &one, const Assertion &other, const Dates &dates)
{
    if (!containsAll(one.words, other.words) && !containsAll(other.words, one.words))
        return false;
    if (one.sentence == other.sentence)
        return one.clause != other.clause;
    const QSet<QString> here = dates.value(one.sentence), there = dates.value(other.sentence);
    return here.isEmpty() || there.isEmpty() || here.intersects(there);
}

} // namespace

void findDisagreements(std::vector<NumericClaim> &claims, const std::vector<Assertion> &assertions)
{
    QHash<std::pair<QString, QString>, std::vector<size_t>> sameThing;
    const Dates dates = datesOf(claims, assertions);
    // an article that repeats one thing without end has no more to say about it
    constexpr size_t mostOfOneThing = 64;
    for (size_t n = 0; n < claims.size(); ++n) {
        const Assertion &assertion = assertions[n];
        if (assertion.thing.isEmpty())
            continue;
        std::vector<size_t> &others = sameThing[{assertion.thing, assertion.predicate}];
        if (others.size() == mostOfOneThing)
            continue;
        for (const size_t other : others) {
            if (!areApart(claims[n], claims[other]) || !speakOfOneThing(assertion, assertions[other], dates))
                continue;
            claims[n].disagrees.push_back(claims[other].id);
            claims[other].disagrees.push_back(claims[n].id);
        }
        others.push_back(n);
    }
}

} // namespace sourcelight::extraction
