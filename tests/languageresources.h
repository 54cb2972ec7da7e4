// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/languageresources.h"

#include <QtLogging>

namespace sourcelight::test
{

/// The lexicons and models that the program carries; ends the test where they cannot be loaded.
inline const language::LanguageResources &languageResources()
{
    static const auto loaded = language::loadLanguageResources();
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().where + loaded.error().detail));
    return **loaded;
}

} // namespace sourcelight::test
