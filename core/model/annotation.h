// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/span.h"

#include <QString>
#include <QStringList>

namespace sourcelight
{

/// Names one annotation of an article: the same for the same text and model, see makeId(). Empty where there is none.
using Id = QString;

/// Who made an annotation.
enum class Origin { Machine, Reader, Imported };

/// What the reader thinks of it.
enum class Status { Suggested, Accepted, Rejected };

/// What every annotation carries.
struct Annotation {
    Id id;
    Origin origin = Origin::Machine;
    Status status = Status::Suggested;
    double confidence = 1.0; ///< probability in [0, 1] that span and type are right
    QStringList evidence;    ///< names of the rules, or the strongest features, that made it
    QString note;            ///< the reader's own words

    friend bool operator==(const Annotation &, const Annotation &) = default;
};

/**
 * The id of an annotation: @p prefix and twelve hexadecimal digits made of the prefix, the place and the text it stands
 * on. Two annotations of one kind on the same span differ by @p detail (a type, say).
 */
[[nodiscard]] Id makeId(QLatin1Char prefix, Span span, QStringView quote, QStringView detail = {});

} // namespace sourcelight
