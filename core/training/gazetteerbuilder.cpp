// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/gazetteerbuilder.h"

#include "core/language/tokens.h"

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace sourcelight::training
{

using language::classBit;
using language::FeatureHash;
using language::Gazetteer;
using language::GazetteerClass;
using language::GazetteerClasses;

namespace
{

/// The hashes of the first word, the first two, and so on to the whole.
std::vector<FeatureHash> prefixesOf(std::span<const language::WordForm> phrase)
{
    std::vector<FeatureHash> prefixes;
    for (const language::WordForm &word : phrase)
        prefixes.push_back(Gazetteer::extended(prefixes.empty() ? 0 : prefixes.back(), word));
    return prefixes;
}

GazetteerClasses placeClass(QStringView value)
{
    if (value.startsWith(u"country"))
        return classBit(GazetteerClass::Country);
    if (value.startsWith(u"subdivision"))
        return classBit(GazetteerClass::Subdivision);
    if (value.startsWith(u"city"))
        return classBit(GazetteerClass::City);
    return value == u"ignored" ? 0 : classBit(GazetteerClass::Region);
}

GazetteerClasses organizationClass(QStringView value)
{
    return classBit(value == u"head"     ? GazetteerClass::OrganizationHead
                    : value == u"suffix" ? GazetteerClass::OrganizationSuffix
                    : value == u"weak"   ? GazetteerClass::OrganizationWeak
                                         : GazetteerClass::Institution);
}

GazetteerClasses givenNameClass(QStringView value)
{
    return classBit(value == u"female" ? GazetteerClass::FemaleName
                    : value == u"male" ? GazetteerClass::MaleName
                                       : GazetteerClass::GivenName);
}

GazetteerClasses knownClass(QStringView type)
{
    return classBit(type == u"Person"         ? GazetteerClass::KnownPerson
                    : type == u"Organization" ? GazetteerClass::KnownOrganization
                    : type == u"Location"     ? GazetteerClass::KnownLocation
                    : type == u"NORP"         ? GazetteerClass::KnownGroup
                                              : GazetteerClass::KnownOther);
}

} // namespace

GazetteerBuilder::GazetteerBuilder(const language::LanguageResources &resources)
    : m_resources(resources)
{
    const auto always = [](GazetteerClass c) { return [c](QStringView) { return classBit(c); }; };
    addLexicon(resources.places, placeClass);
    addLexicon(resources.demonyms, always(GazetteerClass::Demonym));
    addLexicon(resources.titles, always(GazetteerClass::Title));
    addLexicon(resources.organizationWords, organizationClass);
    addLexicon(resources.facilityWords, always(GazetteerClass::FacilityWord));
    addLexicon(resources.placeWords, always(GazetteerClass::PlaceWord));
    addLexicon(resources.eventWords, always(GazetteerClass::EventWord));
    addLexicon(resources.firstNames, givenNameClass);
    addLexicon(resources.commonWords, always(GazetteerClass::CommonWord));
    addLexicon(resources.cues, always(GazetteerClass::Cue));
    addLexicon(resources.sourceNouns, always(GazetteerClass::SourceNoun));
}

void GazetteerBuilder::addLexicon(
    const language::Lexicon &lexicon, const std::function<GazetteerClasses(QStringView)> &classOf)
{
    for (auto it = lexicon.entries().cbegin(); it != lexicon.entries().cend(); ++it) {
        const GazetteerClasses classes = classOf(it.value());
        const std::vector<FeatureHash> prefixes = prefixesOf(wordsOf(it.key()));
        if (!classes || prefixes.empty())
            continue;
        for (const FeatureHash prefix : std::span(prefixes).first(prefixes.size() - 1))
            m_phrases[prefix] |= classBit(GazetteerClass::Prefix);
        m_phrases[prefixes.back()] |= classes;
    }
}

std::vector<language::WordForm> GazetteerBuilder::wordsOf(QStringView phrase) const
{
    std::vector<language::WordForm> words;
    language::TokenReader reader(phrase, {0, phrase.size()}, m_resources);
    for (Span span = reader.next(); !span.isEmpty(); span = reader.next())
        words.push_back(language::wordFormOf(phrase.sliced(span.begin, span.length())));
    return words;
}

void GazetteerBuilder::addName(QStringView name, QStringView type, int document)
{
    const std::vector<language::WordForm> words = wordsOf(name);
    if (words.empty() || type == u"Date" || type == u"Money")
        return;
    const auto note = [&](std::span<const language::WordForm> phrase, GazetteerClasses classes) {
        const std::vector<FeatureHash> prefixes = prefixesOf(phrase);
        m_names[{prefixes.back(), classes}].insert(document);
        m_prefixes[prefixes.back()] = prefixes;
    };
    note(words, knownClass(type));
    if (type == u"Person" && words.size() > 1) {
        note(std::span(words).first(1), classBit(GazetteerClass::FirstOfPerson));
        note(std::span(words).last(1), classBit(GazetteerClass::LastOfPerson));
    }
}

std::vector<Gazetteer::Entry> GazetteerBuilder::table(int leftOut) const
{
    constexpr qsizetype fewest = 2; ///< documents
    QHash<FeatureHash, GazetteerClasses> phrases = m_phrases;
    for (auto it = m_names.cbegin(); it != m_names.cend(); ++it) {
        if (it->size() - (it->contains(leftOut) ? 1 : 0) < (it->contains(leftOut) ? fewest - 1 : fewest))
            continue;
        const std::vector<FeatureHash> &prefixes = *m_prefixes.constFind(it.key().first);
        for (const FeatureHash prefix : std::span(prefixes).first(prefixes.size() - 1))
            phrases[prefix] |= classBit(GazetteerClass::Prefix);
        phrases[prefixes.back()] |= it.key().second;
    }
    std::vector<Gazetteer::Entry> table(std::bit_ceil(std::size_t(phrases.size()) * 3 / 2 + 1));
    const std::size_t mask = table.size() - 1;
    for (auto it = phrases.cbegin(); it != phrases.cend(); ++it) {
        const std::uint32_t key = Gazetteer::keyOf(it.key());
        std::size_t i = (key >> 1) & mask;
        while (table[i].phrase && table[i].phrase != key)
            i = (i + 1) & mask;
        table[i] = {key, table[i].classes | it.value()};
    }
    return table;
}

} // namespace sourcelight::training
