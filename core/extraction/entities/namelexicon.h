// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/languageresources.h"

#include <optional>

namespace sourcelight::extraction
{

/// What the head word of a name makes of it: "River", "Treaty", "Airport", "Ministry".
enum class HeadKind { None, Place, Event, Facility, Organization };

/// How sure a head word is: "Airport" makes a facility wherever it heads a name, "Airways" an organisation where it is
/// the last word, "House" makes a facility at times.
enum class HeadStrength { None, Weak, Suffix, Strong };

/**
 * What the lexicons know of a word or phrase, asked the way names need it: capital letters folded where a newspaper
 * writes a name in capitals ("BAGHDAD"), typographic apostrophes and final dots ("Gen.") understood. A light view:
 * holds a pointer to the resources, which must outlive it. Phrases are words separated by one space.
 */
class NameLexicon
{
public:
    explicit NameLexicon(const language::LanguageResources &resources)
        : m_resources(&resources)
    {
    }

    /// A country, subdivision, region or city.
    [[nodiscard]] bool isPlace(QStringView phrase) const { return place(phrase).has_value(); }
    /// ISO 3166 code of the country that @p phrase is a name of; empty where it is none.
    [[nodiscard]] QStringView countryOf(QStringView phrase) const;
    /// A nationality or a religious or political group, as adjective or noun.
    [[nodiscard]] bool isDemonym(QStringView phrase) const { return demonym(phrase).has_value(); }
    /// ISO 3166 code of the country that the demonym @p phrase belongs to; empty where it has none.
    [[nodiscard]] QStringView demonymCountry(QStringView phrase) const;
    /// An office or form of address that stands before a name, in any case: "President", "prime minister", "Dr.".
    [[nodiscard]] bool isTitle(QStringView phrase) const;
    /// The number of words in the longest title.
    [[nodiscard]] int longestTitle() const { return m_resources->titles.longestPhrase(); }
    /// The number of words in the longest name of a place or group.
    [[nodiscard]] int longestPlace() const;
    [[nodiscard]] bool isFirstName(QStringView word) const;
    /// 'f' or 'm' where a given name or a title ("Mrs") is used for one alone; else null.
    [[nodiscard]] QChar genderOf(QStringView word) const;
    /// True where @p word, whatever its capitals, is an ordinary word of the language or an inflection of one.
    [[nodiscard]] bool isCommon(QStringView word) const;
    /// A code or sign of a currency: "EUR", "Rs".
    [[nodiscard]] bool isCurrency(QStringView word) const { return m_resources->currencies.contains(word); }
    /// A form of a verb that reports speech.
    [[nodiscard]] bool isCue(QStringView word) const { return m_resources->cues.contains(word); }
    /// What @p word, or a phrase such as "Red Cross", makes of a name that it heads; at least as sure as @p least.
    [[nodiscard]] HeadKind headKind(QStringView word, HeadStrength least = HeadStrength::Suffix) const;
    [[nodiscard]] HeadStrength headStrength(QStringView word, HeadKind kind) const;
    /// An institution that needs no more words than this one: "Parliament".
    [[nodiscard]] bool isInstitution(QStringView word) const;

private:
    [[nodiscard]] std::optional<QStringView> place(QStringView phrase) const;
    [[nodiscard]] std::optional<QStringView> demonym(QStringView phrase) const;

    const language::LanguageResources *m_resources;
};

/// "SAUDI ARABIA" -> "Saudi Arabia"; empty where @p phrase is not all capitals or is short enough to be an acronym.
[[nodiscard]] QString fromCapitals(QStringView phrase);

/// Articles, prepositions, conjunctions, pronouns, auxiliaries: words that never are, nor begin, a name of their own.
[[nodiscard]] bool isFunctionWord(QStringView word);
/// Titles that say nothing of what one does: "Mr", "Mrs.".
[[nodiscard]] bool isFormOfAddress(QStringView title);
/// Days, months and feasts, in any case: "Tuesday", "Sept.", "Christmas".
[[nodiscard]] bool isCalendarWord(QStringView word);
/// Words that stand in lower case inside names of persons and places: "van", "bin", "de".
[[nodiscard]] bool isParticle(QStringView word);

} // namespace sourcelight::extraction
