// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/htmlindex.h"

namespace sourcelight::formats
{

namespace
{

template <typename T> std::vector<std::reference_wrapper<const T>> notRejected(const std::vector<T> &annotations)
{
    std::vector<std::reference_wrapper<const T>> shown;
    for (const T &annotation : annotations) {
        if (annotation.status != Status::Rejected)
            shown.emplace_back(annotation);
    }
    return shown;
}

} // namespace

HtmlIndex::HtmlIndex(const Analysis &shown)
    : analysis(shown)
    , entities(notRejected(shown.annotations.entities))
    , mentions(notRejected(shown.annotations.mentions))
    , claims(notRejected(shown.annotations.claims))
    , attributions(notRejected(shown.annotations.attributions))
{
    for (size_t i = 0; i < entities.size(); ++i)
        entityNumbers.insert(entities[i].get().id, i);
    for (size_t i = 0; i < attributions.size(); ++i)
        attributionNumbers.insert(attributions[i].get().id, i);
    std::erase_if(mentions, [this](const Mention &mention) { return !entityNumbers.contains(mention.entity); });
    mentionNumbers.resize(entities.size());
    for (size_t i = 0; i < mentions.size(); ++i)
        mentionNumbers[entityNumbers.value(mentions[i].get().entity)].push_back(i);
}

const Entity *HtmlIndex::entity(const Id &id) const
{
    const auto found = entityNumbers.constFind(id);
    return found == entityNumbers.cend() ? nullptr : &entities[*found].get();
}

QByteArray numbered(const char *prefix, size_t number)
{
    return prefix + QByteArray::number(qulonglong(number));
}

} // namespace sourcelight::formats
