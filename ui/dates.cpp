// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dates.h"

#include <QRegularExpression>

#include <algorithm>

namespace sourcelight::ui
{

using namespace Qt::StringLiterals;

QString dateText(const QDate &day, DateParts parts, QLocale::FormatType month, const QLocale &locale)
{
    static const QRegularExpression dayOfTheWeek(u"^dddd,?\\s*|,?\\s*dddd$"_s), year(u"[,\\s]*('[^']*'\\s*)?y+\\.?"_s);
    QString format = locale.dateFormat(QLocale::LongFormat).remove(dayOfTheWeek);
    if (parts == DateParts::DayAndMonth)
        format.remove(year);
    if (month == QLocale::ShortFormat)
        format.replace("MMMM"_L1, "MMM"_L1);
    return locale.toString(day, format);
}

QString publishedText(const QString &published, QLocale::FormatType month)
{
    const QDate day = QDate::fromString(published.first(std::min<qsizetype>(10, published.size())), Qt::ISODate);
    return day.isValid() ? dateText(day, DateParts::Whole, month, QLocale()) : published;
}

} // namespace sourcelight::ui
