// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/entities/forms.h"

namespace sourcelight::extraction
{

/**
 * People who share a surname, or a first name, and which of them it means where it stands alone. By what tells most:
 * the gender of a title, which has to fit ("Mrs"); an office that one of them alone is given ("President"); that
 * who is introduced as a relative ("his wife, Mary Poll") is seldom called by surname alone; else the one named last
 * before, or first where none was. Linear in their names, but for sorting.
 */
class Namesakes
{
public:
    struct Meant {
        qsizetype form = -1; ///< of the person; -1 where none fits
        QLatin1StringView link;
    };

    /// @p people are forms of full names.
    Namesakes(const std::vector<Name> &names, const Forms &forms, const std::vector<qsizetype> &people);

    /// Whom the name with this index means.
    [[nodiscard]] Meant meantBy(qsizetype name) const;

private:
    using Place = std::pair<qsizetype, qsizetype>; // index of a full name, its form
    using Places = QHash<QString, std::vector<Place>>;

    void add(Places &places, qsizetype form, const QString &office);

    const std::vector<Name> &m_names;
    const Forms &m_forms;
    Places m_all, m_independent, m_byOffice; ///< by gender and office, in text order
};

} // namespace sourcelight::extraction
