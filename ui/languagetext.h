// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/annotationset.h"

/// What the window says about the language of an article.
namespace sourcelight::ui
{

/// What a language is called, from its BCP 47 tag: "German". The language's own name for it where it has none here,
/// empty where there is none at all.
[[nodiscard]] QString languageName(const QString &tag);

/// Whether @p analysis left out what is found in English articles only.
[[nodiscard]] bool isForeign(const Analysis &analysis);

/// One sentence that says what is shown of an article that is not in English, and why.
[[nodiscard]] QString foreignSentence(const QString &tag);

} // namespace sourcelight::ui
