// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/wordform.h"

#include <bitset>

namespace sourcelight::language
{

/// What a phrase may be by the lists that a model was trained with.
enum class GazetteerClass : std::uint8_t {
    Country,
    Subdivision,
    City,
    Region,
    Demonym,
    Title,
    OrganizationHead,
    OrganizationSuffix,
    OrganizationWeak,
    Institution,
    FacilityWord,
    PlaceWord,
    EventWord,
    FemaleName,
    MaleName,
    GivenName,
    CommonWord,
    Cue,
    SourceNoun,
    // names of the training articles, as wholes
    KnownPerson,
    KnownOrganization,
    KnownLocation,
    KnownGroup,
    KnownOther,
    // words of names of persons in the training articles
    FirstOfPerson,
    LastOfPerson,
    Prefix, ///< longer phrases of the gazetteer begin so
};

/// A set of GazetteerClass.
using GazetteerClasses = std::uint32_t;

[[nodiscard]] constexpr GazetteerClasses classBit(GazetteerClass c)
{
    return GazetteerClasses(1) << unsigned(c);
}

/**
 * Phrases and their classes, as a hash table in a model file: nothing is built when it is opened. Phrases are told
 * apart by 32 bits of a hash of their folded words, which confuses about one in a hundred thousand.
 */
class Gazetteer
{
public:
    struct Entry {
        std::uint32_t phrase = 0; ///< 0 where free
        GazetteerClasses classes = 0;
    };

    Gazetteer() = default;
    /// Over @p table, whose size is a power of two and which has a free entry; it must outlive the gazetteer.
    explicit Gazetteer(std::span<const Entry> table)
        : m_table(table)
    {
    }

    [[nodiscard]] GazetteerClasses find(FeatureHash phrase) const;

    /// The hash of the phrase @p before (0 where there is none) with one more word.
    [[nodiscard]] static FeatureHash extended(FeatureHash before, const WordForm &word)
    {
        return combine(before, word.word);
    }
    [[nodiscard]] static std::uint32_t keyOf(FeatureHash phrase) { return std::uint32_t(phrase >> 32) | 1U; }

private:
    std::span<const Entry> m_table;
};

/// Where a word stands in a phrase of the gazetteer.
struct GazetteerMatch {
    GazetteerClasses whole = 0;  ///< the word is a phrase by itself
    GazetteerClasses first = 0;  ///< it begins one of several words
    GazetteerClasses inside = 0; ///< it goes on with one, or ends it

    friend bool operator==(const GazetteerMatch &, const GazetteerMatch &) = default;
};

/// The matches of each word of a sentence. Linear in the words.
[[nodiscard]] std::vector<GazetteerMatch> matchesOf(const WordForms &words, const Gazetteer &gazetteer);

} // namespace sourcelight::language
