// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/entities/namesakes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

QString keyOf(QChar gender, const QString &office)
{
    return (gender.isNull() ? u' ' : gender) + office;
}

} // namespace

Namesakes::Namesakes(const std::vector<Name> &names, const Forms &forms, const std::vector<qsizetype> &people)
    : m_names(names)
    , m_forms(forms)
{
    for (const qsizetype form : people) {
        const auto &own = forms[form].names;
        add(m_all, form, {});
        if (std::ranges::none_of(own, [&names](qsizetype name) { return names[name].isRelative; }))
            add(m_independent, form, {});
        QStringList offices;
        for (const qsizetype name : own) {
            if (const QString &office = names[name].office; !office.isEmpty() && !offices.contains(office))
                offices.append(office);
        }
        for (const QString &office : std::as_const(offices))
            add(m_byOffice, form, office);
    }
    for (Places *places : {&m_all, &m_independent, &m_byOffice}) {
        for (std::vector<Place> &row : *places)
            std::ranges::sort(row);
    }
}

void Namesakes::add(Places &places, qsizetype form, const QString &office)
{
    for (const QChar gender : {QChar(), QChar(u'f'), QChar(u'm')}) {
        if (!mayBeOfOneGender(gender, m_forms[form].gender))
            continue;
        std::vector<Place> &row = places[keyOf(gender, office)];
        for (const qsizetype name : m_forms[form].names)
            row.emplace_back(name, form);
    }
}

Namesakes::Meant Namesakes::meantBy(qsizetype name) const
{
    const auto nearest = [name](const Places &places, const QString &key) {
        const auto row = places.constFind(key);
        if (row == places.cend())
            return qsizetype(-1);
        const auto after = std::ranges::upper_bound(*row, name, {}, &Place::first);
        return after == row->begin() ? after->second : std::prev(after)->second;
    };
    const auto &[gender, office] = std::pair(m_names[name].gender, m_names[name].office);
    if (const qsizetype form = office.isEmpty() ? -1 : nearest(m_byOffice, keyOf(gender, office)); form >= 0)
        return {form, "link:surname-office"_L1};
    const qsizetype last = nearest(m_all, keyOf(gender, {})), independent = nearest(m_independent, keyOf(gender, {}));
    if (independent >= 0 && independent != last)
        return {independent, "link:surname-main"_L1};
    return {last, "link:surname-nearest"_L1};
}

} // namespace sourcelight::extraction
