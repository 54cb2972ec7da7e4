// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/entities/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

/// Small letters without marks and dots; the same letter for every apostrophe.
QString folded(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (const auto decomposed = text.toString().normalized(QString::NormalizationForm_D); QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing || c == u'.')
            continue;
        plain += c == u'’' ? QChar(u'\'') : c == u'\u2010' || c == u'\u2011' ? QChar(u'-') : c.toLower();
    }
    return plain;
}

/// British spelling made American, for the endings and words that names have.
QString withAmericanSpelling(QString key)
{
    static constexpr std::pair<QLatin1StringView, QLatin1StringView> spellings[] = {{"isation"_L1, "ization"_L1},
        {"centre"_L1, "center"_L1}, {"defence"_L1, "defense"_L1}, {"labour"_L1, "labor"_L1},
        {"harbour"_L1, "harbor"_L1}, {"programme"_L1, "program"_L1}, {"theatre"_L1, "theater"_L1},
        {"co-op"_L1, "coop"_L1}};
    for (const auto &[british, american] : spellings)
        key.replace(british, american);
    return key;
}

} // namespace

EntityType likeliest(const TypeScores &scores)
{
    return EntityType(std::ranges::max_element(scores) - scores.begin());
}

QString nameKey(QStringView text)
{
    static constexpr QLatin1StringView suffixes[] = {" inc"_L1, " ltd"_L1, " limited"_L1, " corp"_L1, " corporation"_L1,
        " co"_L1, " company"_L1, " plc"_L1, " llc"_L1, " gmbh"_L1, " ag"_L1, " sa"_L1, " nv"_L1, " holdings"_L1};
    QString key = withAmericanSpelling(folded(text));
    for (const QLatin1StringView suffix : suffixes) {
        if (key.size() > suffix.size() + 1 && key.endsWith(suffix)) {
            key.chop(suffix.size());
            break;
        }
    }
    return key;
}

bool isAcronym(QStringView text)
{
    const auto letters = std::ranges::count_if(text, [](QChar c) { return c.isLetter(); });
    const auto upper = std::ranges::count_if(text, [](QChar c) { return c.isUpper(); });
    if (upper < 2 || text.contains(u' '))
        return false;
    const bool plural = text.back() == u's' && upper == letters - 1;
    return plural || upper == letters || (!text.back().isLower() && upper > letters - upper);
}

} // namespace sourcelight::extraction
