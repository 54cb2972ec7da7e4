// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selection.h"

#include <QStringList>

namespace sourcelight::ui
{

/**
 * What @p selection is, in the reader's language: its name first ("Northern Harbours Council"), then what there is to
 * know of it ("organisation · mention 2 of 6", counted in @p scope). For tips and for screen readers. Empty where it is
 * no annotation of @p analysis.
 */
[[nodiscard]] QStringList describe(
    const Analysis &analysis, const Selection &selection, MentionScope scope = MentionScope::All);

} // namespace sourcelight::ui
