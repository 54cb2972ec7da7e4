// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selection.h"

#include <QStringList>

namespace sourcelight::ui
{

/// Why an annotation is where it is, in the reader's language.
struct Grounds {
    QString title;       ///< what is marked: “Tolland”
    QString kind;        ///< "person · mention 3 of 4"
    QString certainty;   ///< "very likely · 93 %", or who made it where that is not the machine
    QStringList reasons; ///< what speaks for it
    QString entity;      ///< what a mention is taken for; empty for other annotations
    QStringList links;   ///< what ties the mention to that

    friend bool operator==(const Grounds &, const Grounds &) = default;
};

/// The grounds of the mention, number or attribution that @p selection is about; nothing where there is none.
[[nodiscard]] Grounds groundsOf(
    const Analysis &analysis, const Selection &selection, MentionScope scope = MentionScope::All);

} // namespace sourcelight::ui
