// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/annotationset.h"

#include <QHash>

namespace sourcelight::ui
{

/**
 * What the panels say of the sources of one article. Holds a look-up of its annotations by id and refers to them: it
 * must not outlive the analysis.
 */
class SourceText
{
public:
    explicit SourceText(const Analysis &analysis);

    [[nodiscard]] const Attribution *attribution(const Id &id) const { return m_attributions.value(id); }
    [[nodiscard]] const Entity *entity(const Id &id) const { return m_entities.value(id); }

    /// The entity's name, else the source's words with a capital, up to a clause that tells why it is anonymous ("Two
    /// officials"); empty where neither is known.
    [[nodiscard]] QString name(const Attribution &attribution) const;
    /// "via Coast Wire"; empty where there is none.
    [[nodiscard]] QString via(const Attribution &attribution) const;
    /// Who stands behind a claim: "Two officials, via Coast Wire", "unnamed source"; empty for the reporter's own
    /// voice.
    [[nodiscard]] QString claimant(const NumericClaim &claim) const;

private:
    const Article &m_article;
    QHash<Id, const Attribution *> m_attributions;
    QHash<Id, const Entity *> m_entities;
};

} // namespace sourcelight::ui
