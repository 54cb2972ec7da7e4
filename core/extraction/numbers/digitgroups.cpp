// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/digitgroups.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

constexpr QChar arabicPoint(0x066b), arabicGroup(0x066c);

/// Marks that only ever group digits.
bool isPureGroupMark(QChar c)
{
    return c == u' ' || c == QChar(0x00a0) || c == QChar(0x2009) || c == QChar(0x202f) || c == QChar(0x2007) ||
           c == u'\'' || c == u'’' || c == arabicGroup;
}

/// Groups of three digits behind the first, or of two with three at the end, as in India.
bool areGroups(const QList<QStringView> &groups)
{
    const auto behind = std::span(groups).subspan(1);
    if (groups.front().isEmpty() || groups.front().size() > 3 || groups.front().front().digitValue() == 0)
        return false;
    const bool byThree = std::ranges::all_of(behind, [](QStringView group) { return group.size() == 3; });
    const bool asInIndia =
        behind.size() > 1 && groups.front().size() <= 2 && behind.back().size() == 3 &&
        std::ranges::all_of(behind.first(behind.size() - 1), [](QStringView group) { return group.size() == 2; });
    return byThree || asInIndia;
}

double valueOf(QStringView whole, QStringView decimals)
{
    QByteArray number;
    for (const QChar c : whole) {
        if (c.digitValue() >= 0)
            number += char('0' + c.digitValue());
    }
    number += '.';
    for (const QChar c : decimals)
        number += char('0' + c.digitValue());
    return (number + '0').toDouble();
}

} // namespace

bool isDigitMark(QChar c)
{
    return c == u'.' || c == u',' || c == arabicPoint || isPureGroupMark(c);
}

NumberStyle numberStyleOf(const QString &language)
{
    const QLocale locale(language);
    const QString point = locale.decimalPoint();
    const bool isDivided = locale.language() == QLocale::Spanish || locale.language() == QLocale::Arabic ||
                           locale.language() == QLocale::C;
    return {point == ","_L1 ? QChar(u',') : QChar(u'.'), isDivided && !language.contains(u'-')};
}

std::optional<double> valueOfGroups(QStringView digits, const NumberStyle &style)
{
    QString marks;
    QList<QStringView> groups;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= digits.size(); ++i) {
        if (i < digits.size() && !isDigitMark(digits[i]))
            continue;
        groups.append(digits.sliced(begin, i - begin));
        begin = i + 1;
        if (i < digits.size())
            marks += digits[i];
    }
    if (marks.isEmpty())
        return digits.size() > 1 && digits.front().digitValue() == 0 ? std::nullopt
                                                                     : std::optional(valueOf(digits, {}));
    const QChar last = marks.back();
    const bool isOneKind = marks.count(marks.front()) == marks.size();
    if (!isOneKind) {
        const bool groupsBefore = marks.count(marks.front()) == marks.size() - 1 && !isPureGroupMark(last);
        const QStringView decimals = groups.takeLast();
        return groupsBefore && areGroups(groups) ? std::optional(valueOf(digits.chopped(decimals.size() + 1), decimals))
                                                 : std::nullopt;
    }
    const bool mayBePoint = marks.size() == 1 && (last == style.point || last == arabicPoint) &&
                            (groups.front().size() == 1 || groups.front().front().digitValue() != 0);
    const bool mayBeGroups = areGroups(groups) && last != arabicPoint;
    if (mayBePoint && mayBeGroups && style.isDivided)
        return std::nullopt;
    if (mayBePoint)
        return valueOf(groups.front(), groups.back());
    if (mayBeGroups && style.isDivided && marks.size() == 1 && !isPureGroupMark(last))
        return std::nullopt;
    return mayBeGroups ? std::optional(valueOf(digits, {})) : std::nullopt;
}

} // namespace sourcelight::extraction
