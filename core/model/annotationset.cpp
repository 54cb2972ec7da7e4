// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/annotationset.h"

namespace sourcelight
{

namespace
{

template <typename T> const T *findById(const std::vector<T> &annotations, const Id &id)
{
    const auto found = std::ranges::find(annotations, id, &T::id);
    return found == annotations.end() ? nullptr : &*found;
}

} // namespace

const Entity *findEntity(const AnnotationSet &set, const Id &id)
{
    return findById(set.entities, id);
}

const NumericClaim *findClaim(const AnnotationSet &set, const Id &id)
{
    return findById(set.claims, id);
}

const Attribution *findAttribution(const AnnotationSet &set, const Id &id)
{
    return findById(set.attributions, id);
}

std::vector<Mention> mentionsOf(const AnnotationSet &set, const Id &entity)
{
    std::vector<Mention> mentions;
    std::ranges::copy_if(
        set.mentions, std::back_inserter(mentions), [&entity](const Mention &m) { return m.entity == entity; });
    return mentions;
}

Id claimantOf(const AnnotationSet &set, const NumericClaim &claim)
{
    const Attribution *attribution = claim.attribution.isEmpty() ? nullptr : findAttribution(set, claim.attribution);
    return attribution ? attribution->entity : Id();
}

} // namespace sourcelight
