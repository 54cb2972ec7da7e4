// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/languageresources.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace sourcelight::language
{

Expected<std::shared_ptr<const LanguageResources>> loadLanguageResources()
{
    static constexpr std::pair<QLatin1StringView, Lexicon LanguageResources::*> files[] = {
        {"abbreviations"_L1, &LanguageResources::abbreviations},
        {"places"_L1, &LanguageResources::places},
        {"demonyms"_L1, &LanguageResources::demonyms},
        {"titles"_L1, &LanguageResources::titles},
        {"organizationwords"_L1, &LanguageResources::organizationWords},
        {"facilitywords"_L1, &LanguageResources::facilityWords},
        {"placewords"_L1, &LanguageResources::placeWords},
        {"eventwords"_L1, &LanguageResources::eventWords},
        {"firstnames"_L1, &LanguageResources::firstNames},
        {"commonwords"_L1, &LanguageResources::commonWords},
        {"cues"_L1, &LanguageResources::cues},
        {"sourcenouns"_L1, &LanguageResources::sourceNouns},
        {"numberwords"_L1, &LanguageResources::numberWords},
        {"units"_L1, &LanguageResources::units},
        {"currencies"_L1, &LanguageResources::currencies},
        {"functionwords"_L1, &LanguageResources::functionWords},
        {"changewords"_L1, &LanguageResources::changeWords},
    };
    auto resources = std::make_shared<LanguageResources>();
    for (const auto &[name, member] : files) {
        auto lexicon = Lexicon::load(":/sourcelight/lexicons/"_L1 + name + ".txt"_L1);
        if (!lexicon)
            return std::unexpected(lexicon.error());
        (*resources).*member = std::move(*lexicon);
    }
    return resources;
}

} // namespace sourcelight::language
