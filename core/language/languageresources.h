// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/lexicon.h"
#include "core/language/linearmodel.h"

#include <memory>
#include <vector>

namespace sourcelight::language
{

class LanguageModel;
class SequenceModel;
class StatementModel;

/**
 * What the program knows of language, which is English mostly, before it sees a text. Loaded once, immutable, passed in
 * to every stage; safe to read from any thread. One lexicon per file in resources/lexicons, whose first lines say what
 * stands in it; one model per file in resources/models, with a card beside it.
 */
struct LanguageResources {
    Lexicon abbreviations;     ///< "Gen." and its kin -> what follows them
    Lexicon places;            ///< countries, their subdivisions, cities, regions; mostly from iso-codes
    Lexicon demonyms;          ///< "Iraqi" -> the country's code
    Lexicon titles;            ///< words that stand before a person's name
    Lexicon organizationWords; ///< words that make a name an organisation's: "Ministry", "Party", "Inc"
    Lexicon facilityWords;     ///< words that make a name a facility's: "Airport", "Stadium"
    Lexicon placeWords;        ///< words that make a name a place's: "River", "Province"
    Lexicon eventWords;        ///< words that make a name an event's, a law's or a prize's: "Summit", "Act", "Cup"
    Lexicon firstNames;        ///< given names -> gender where it is sure
    Lexicon commonWords;       ///< lower-case words that are capitalised only because a sentence begins
    Lexicon cues;              ///< every form of a reporting verb or phrase -> its class and lemma
    Lexicon sourceNouns;       ///< "official", "resident", "report" -> the kind of source they make
    Lexicon genderNouns;       ///< "woman", "uncle": nouns for one gender -> male or female
    Lexicon numberWords;       ///< "twelve", "million", "dozen", "half" -> value and kind
    Lexicon timeWords;         ///< "March", "Friday", "yesterday", "Christmas" -> what time they name
    Lexicon units;             ///< every written form of a unit -> its name and dimension
    Lexicon currencies;        ///< symbols, codes and names -> ISO 4217 code
    Lexicon functionWords;     ///< words that end a noun phrase: "of", "and", "which", "would"
    Lexicon changeWords;       ///< "rose", "fell" -> up or down
    Lexicon foreignAmounts;    ///< "de millionen", "zh 万" -> what the word does to digits before it

    // null where the installation lacks them: what needs them is then left out
    std::shared_ptr<const SequenceModel> partsOfSpeech;  ///< see tagPartsOfSpeech()
    std::shared_ptr<const SequenceModel> names;          ///< see tagNames()
    std::shared_ptr<const LinearModel> references;       ///< what pronouns and "the company" speak of
    std::shared_ptr<const StatementModel> statements;    ///< see labelStatements()
    std::shared_ptr<const SequenceModel> fastStatements; ///< see labelStatements()
    std::shared_ptr<const LinearModel> pairing;          ///< which source, cue and content belong together
    std::shared_ptr<const LanguageModel> languages;      ///< see languageOf()
    std::vector<Error> missing;                          ///< why a model is null
};

/// Loads all lexicons from the resources compiled into the program, and maps the models in the folder @p models. Fails
/// where a lexicon does; models may be missing.
[[nodiscard]] Expected<std::shared_ptr<const LanguageResources>> loadLanguageResources(
    const QString &models = modelFolder());

} // namespace sourcelight::language
