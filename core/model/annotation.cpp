// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/annotation.h"

#include <QCryptographicHash>

namespace sourcelight
{

Id makeId(QLatin1Char prefix, Span span, QStringView quote, QStringView detail)
{
    constexpr qsizetype digits = 12;
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto add = [&hash](QStringView part) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    };
    add(QString::number(span.begin) + u':' + QString::number(span.end));
    add(quote);
    add(detail);
    return prefix + QLatin1StringView(hash.result().toHex()).first(digits);
}

} // namespace sourcelight
