// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/disagreement.h"

#include <QHash>
#include <QSet>

#include <limits>

namespace sourcelight::extraction
{

namespace
{

/// A word in lower case without the endings of plural and past: "soldiers" and "soldier" are one.
QString stemOf(QStringView word)
{
    QString stem = word.toString().toLower();
    for (const QLatin1StringView ending : {QLatin1StringView("ies"), QLatin1StringView("es"), QLatin1StringView("s")}) {
        if (stem.size() > ending.size() + 2 && stem.endsWith(ending)) {
            stem.chop(ending.size());
            break;
        }
    }
    return stem;
}

QSet<QString> wordsOf(QStringView phrase)
{
    QSet<QString> words;
    for (const QStringView word : phrase.split(u' ', Qt::SkipEmptyParts))
        words.insert(stemOf(word));
    return words;
}

bool canDisagree(const NumericClaim &claim)
{
    return claim.kind == ClaimKind::Cardinal && claim.counted && !claim.change && (claim.low || claim.high);
}

/// True where no amount fits both.
bool areApart(const NumericClaim &one, const NumericClaim &other)
{
    static constexpr double infinite = std::numeric_limits<double>::infinity();
    const auto low = [](const NumericClaim &claim) { return claim.low.value_or(-infinite); };
    const auto high = [](const NumericClaim &claim) { return claim.high.value_or(infinite); };
    return high(one) < low(other) || high(other) < low(one);
}

} // namespace

void findDisagreements(const Article &article, std::vector<NumericClaim> &claims, const QStringList &predicates,
    const std::vector<qsizetype> &sentences)
{
    QHash<std::pair<QString, QString>, std::vector<size_t>> sameThing;
    std::vector<QSet<QString>> words(claims.size());
    // an article that repeats one thing without end has no more to say about it
    constexpr size_t mostOfOneThing = 64;
    for (size_t n = 0; n < claims.size(); ++n) {
        const QString &predicate = predicates[qsizetype(n)];
        if (!canDisagree(claims[n]) || predicate.isEmpty())
            continue;
        words[n] = wordsOf(textOf(article, claims[n].counted->span));
        std::vector<size_t> &others = sameThing[{stemOf(claims[n].counted->head), predicate}];
        if (others.size() == mostOfOneThing)
            continue;
        for (const size_t other : others) {
            const bool same = words[n].contains(words[other]) || words[other].contains(words[n]);
            if (!same || sentences[n] == sentences[other] || !areApart(claims[n], claims[other]))
                continue;
            claims[n].disagrees.push_back(claims[other].id);
            claims[other].disagrees.push_back(claims[n].id);
        }
        others.push_back(n);
    }
}

} // namespace sourcelight::extraction
