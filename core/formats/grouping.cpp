// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/grouping.h"

namespace sourcelight::formats
{

QHash<Id, Mentions> mentionsByEntity(const AnnotationSet &set)
{
    QHash<Id, Mentions> mentions;
    for (const Mention &mention : set.mentions)
        mentions[mention.entity].emplace_back(mention);
    return mentions;
}

QHash<Id, Id> claimantsByAttribution(const AnnotationSet &set)
{
    QHash<Id, Id> claimants;
    for (const Attribution &attribution : set.attributions)
        claimants.insert(attribution.id, attribution.entity);
    claimants.remove(Id());
    return claimants;
}

} // namespace sourcelight::formats
