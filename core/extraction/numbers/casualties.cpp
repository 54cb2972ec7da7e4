// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/casualties.h"

#include <algorithm>
#include <array>

namespace sourcelight::extraction
{

namespace
{

struct Word {
    QStringView word;
    QStringView state;
};

/// In the order of the words.
constexpr std::array<Word, 63> words{{{u"arrest", u"arrested"}, {u"arrested", u"arrested"}, {u"arresting", u"arrested"},
    {u"arrests", u"arrested"}, {u"dead", u"dead"}, {u"death", u"dead"}, {u"deaths", u"dead"}, {u"detain", u"arrested"},
    {u"detained", u"arrested"}, {u"detaining", u"arrested"}, {u"detains", u"arrested"}, {u"die", u"dead"},
    {u"died", u"dead"}, {u"dies", u"dead"}, {u"disappeared", u"missing"}, {u"displace", u"displaced"},
    {u"displaced", u"displaced"}, {u"displacing", u"displaced"}, {u"drowned", u"dead"}, {u"dying", u"dead"},
    {u"evacuate", u"displaced"}, {u"evacuated", u"displaced"}, {u"evacuating", u"displaced"}, {u"executed", u"dead"},
    {u"fatalities", u"dead"}, {u"fatality", u"dead"}, {u"homeless", u"displaced"}, {u"hospitalised", u"injured"},
    {u"hospitalized", u"injured"}, {u"hurt", u"injured"}, {u"hurting", u"injured"}, {u"imprisoned", u"arrested"},
    {u"infect", u"infected"}, {u"infected", u"infected"}, {u"infecting", u"infected"}, {u"infections", u"infected"},
    {u"injure", u"injured"}, {u"injured", u"injured"}, {u"injures", u"injured"}, {u"injuries", u"injured"},
    {u"injuring", u"injured"}, {u"injury", u"injured"}, {u"jailed", u"arrested"}, {u"kill", u"dead"},
    {u"killed", u"dead"}, {u"killing", u"dead"}, {u"killings", u"dead"}, {u"kills", u"dead"}, {u"massacred", u"dead"},
    {u"missing", u"missing"}, {u"murdered", u"dead"}, {u"perish", u"dead"}, {u"perished", u"dead"},
    {u"rescue", u"rescued"}, {u"rescued", u"rescued"}, {u"rescuing", u"rescued"}, {u"slain", u"dead"},
    {u"slay", u"dead"}, {u"unaccounted", u"missing"}, {u"wound", u"injured"}, {u"wounded", u"injured"},
    {u"wounding", u"injured"}, {u"wounds", u"injured"}}};

} // namespace

QStringView casualtyState(QStringView word)
{
    const auto found = std::ranges::lower_bound(words, word, {}, &Word::word);
    return found != words.end() && found->word == word ? found->state : QStringView();
}

} // namespace sourcelight::extraction
