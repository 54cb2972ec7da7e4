// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <span>

namespace sourcelight::training
{

/// A language that is written in Latin letters, as far as it is needed for telling it from others.
struct LatinLanguage {
    QLatin1StringView tag;      ///< BCP 47
    QLatin1StringView wordList; ///< its file among the word lists of the system
    QStringView commonest; ///< words that make up almost half of any text, about in the order of how often they come
};

/// All that are told apart.
[[nodiscard]] std::span<const LatinLanguage> latinLanguages();

} // namespace sourcelight::training
