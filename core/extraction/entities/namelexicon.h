// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/languageresources.h"

#include <optional>

namespace sourcelight::extraction
{

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
    [[nodiscard]] bool isFirstName(QStringView word) const;
    /// 'f' or 'm' where a given name or a title ("Mrs") is used for one alone; else null.
    [[nodiscard]] QChar genderOf(QStringView word) const;
    /// True where @p word, whatever its capitals, is an ordinary word of the language or an inflection of one.
    [[nodiscard]] bool isCommon(QStringView word) const;
    /// A form of a verb that reports speech.
    [[nodiscard]] bool isCue(QStringView word) const { return m_resources->cues.contains(word); }
    /// An institution that needs no more words than this one: "Parliament".
    [[nodiscard]] bool isInstitution(QStringView word) const;

private:
    [[nodiscard]] std::optional<QStringView> place(QStringView phrase) const;
    [[nodiscard]] std::optional<QStringView> demonym(QStringView phrase) const;

    const language::LanguageResources *m_resources;
};

/// Articles, prepositions, conjunctions, pronouns, auxiliaries: words that never are, nor begin, a name of their own.
[[nodiscard]] bool isFunctionWord(QStringView word);
/// Titles that say nothing of what one does: "Mr", "Mrs.".
[[nodiscard]] bool isFormOfAddress(QStringView title);
/// Words that stand in lower case inside names of persons and places: "van", "bin", "de".
[[nodiscard]] bool isParticle(QStringView word);

} // namespace sourcelight::extraction
