// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sourcelight::ui
{

/**
 * What an evidence of an annotation says, in the reader's language: a phrase that can stand in a list. An evidence is
 * the name of a rule ("date-figures", "link:surname") or of a feature, some with a value ("word-before=said",
 * "list=given-name"); one that is not known here is returned as it is.
 */
[[nodiscard]] QString evidenceText(const QString &evidence);

/// True for what ties a mention to the other mentions of its entity, rather than making it one.
[[nodiscard]] bool isLink(const QString &evidence);

/// A probability in words and figures: "very likely · 93 %".
[[nodiscard]] QString confidenceText(double confidence);

} // namespace sourcelight::ui
