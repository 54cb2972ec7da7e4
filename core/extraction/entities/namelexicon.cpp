// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/entities/namelexicon.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace sourcelight::extraction
{

namespace
{

// Sorted, for binary search.
constexpr std::array functionWords{"a"sv, "about"sv, "above"sv, "across"sv, "after"sv, "against"sv, "ago"sv, "all"sv,
    "almost"sv, "along"sv, "already"sv, "also"sv, "although"sv, "always"sv, "am"sv, "amid"sv, "among"sv, "an"sv,
    "and"sv, "another"sv, "any"sv, "anyone"sv, "anything"sv, "are"sv, "around"sv, "as"sv, "at"sv, "be"sv, "because"sv,
    "been"sv, "before"sv, "behind"sv, "being"sv, "below"sv, "between"sv, "beyond"sv, "both"sv, "but"sv, "by"sv, "can"sv,
    "cannot"sv, "could"sv, "did"sv, "do"sv, "does"sv, "down"sv, "during"sv, "each"sv, "either"sv, "else"sv, "even"sv,
    "ever"sv, "every"sv, "everyone"sv, "everything"sv, "except"sv, "few"sv, "for"sv, "from"sv, "had"sv, "has"sv,
    "have"sv, "he"sv, "hence"sv, "her"sv, "here"sv, "him"sv, "his"sv, "how"sv, "however"sv, "i"sv, "if"sv, "in"sv,
    "indeed"sv, "inside"sv, "instead"sv, "into"sv, "is"sv, "it"sv, "its"sv, "itself"sv, "just"sv, "less"sv, "like"sv,
    "many"sv, "may"sv, "maybe"sv, "me"sv, "meanwhile"sv, "might"sv, "more"sv, "moreover"sv, "most"sv, "much"sv,
    "must"sv, "my"sv, "near"sv, "neither"sv, "never"sv, "nevertheless"sv, "no"sv, "nobody"sv, "none"sv, "nor"sv,
    "not"sv, "nothing"sv, "now"sv, "of"sv, "off"sv, "often"sv, "on"sv, "once"sv, "one"sv, "only"sv, "onto"sv, "or"sv,
    "other"sv, "others"sv, "our"sv, "out"sv, "outside"sv, "over"sv, "perhaps"sv, "plus"sv, "quite"sv, "rather"sv,
    "said"sv, "same"sv, "several"sv, "shall"sv, "she"sv, "should"sv, "since"sv, "so"sv, "some"sv, "someone"sv,
    "something"sv, "still"sv, "such"sv, "than"sv, "that"sv, "the"sv, "their"sv, "them"sv, "then"sv, "there"sv,
    "therefore"sv, "these"sv, "they"sv, "this"sv, "those"sv, "though"sv, "through"sv, "throughout"sv, "thus"sv, "to"sv,
    "too"sv, "toward"sv, "towards"sv, "under"sv, "unless"sv, "unlike"sv, "until"sv, "up"sv, "upon"sv, "us"sv, "very"sv,
    "via"sv, "was"sv, "we"sv, "well"sv, "were"sv, "what"sv, "whatever"sv, "when"sv, "whenever"sv, "where"sv,
    "whereas"sv, "whether"sv, "which"sv, "while"sv, "who"sv, "whoever"sv, "whom"sv, "whose"sv, "why"sv, "will"sv,
    "with"sv, "within"sv, "without"sv, "would"sv, "yes"sv, "yet"sv, "you"sv, "your"sv};

constexpr std::array formsOfAddress{"frau"sv, "herr"sv, "lady"sv, "madam"sv, "madame"sv, "messrs"sv, "miss"sv, "mme"sv,
    "monsieur"sv, "mr"sv, "mrs"sv, "ms"sv, "mx"sv, "sir"sv};

constexpr std::array particles{"al"sv, "bin"sv, "bint"sv, "da"sv, "dal"sv, "das"sv, "de"sv, "del"sv, "della"sv, "den"sv,
    "der"sv, "di"sv, "do"sv, "dos"sv, "du"sv, "el"sv, "ibn"sv, "la"sv, "las"sv, "le"sv, "los"sv, "sans"sv, "ter"sv,
    "ul"sv, "van"sv, "von"sv, "y"sv, "zu"sv};

static_assert(std::ranges::is_sorted(formsOfAddress) && std::ranges::is_sorted(functionWords) &&
              std::ranges::is_sorted(particles));

template <std::size_t N> bool has(const std::array<std::string_view, N> &sorted, QStringView word)
{
    const auto order = [word](std::string_view other) {
        return word.compare(QLatin1StringView(other), Qt::CaseInsensitive);
    };
    const auto at = std::ranges::partition_point(sorted, [&order](std::string_view other) { return order(other) > 0; });
    return at != sorted.end() && order(*at) == 0;
}

QStringView withoutDot(QStringView word)
{
    return word.size() > 1 && word.endsWith(u'.') ? word.chopped(1) : word;
}

/// The key of a word in the lexicons that hold small letters.
QString lowered(QStringView word)
{
    return word.toString().toLower();
}

/// "SAUDI ARABIA" -> "Saudi Arabia"; empty where @p phrase is not all capitals or is short enough to be an acronym.
QString fromCapitals(QStringView phrase)
{
    constexpr qsizetype longestAcronym = 3;
    if (phrase.size() <= longestAcronym || std::ranges::any_of(phrase, [](QChar c) { return c.isLower(); }))
        return {};
    QString usual = phrase.toString().toLower();
    for (qsizetype i = 0; i < usual.size(); ++i) {
        if (i == 0 || usual[i - 1] == u' ' || usual[i - 1] == u'-')
            usual[i] = usual[i].toUpper();
    }
    return usual;
}

/// The value of @p phrase as written or, where it has dots ("U.S") or stands in capitals, of its usual form.
std::optional<QStringView> valueOf(const language::Lexicon &lexicon, QStringView phrase)
{
    if (const auto value = lexicon.value(phrase))
        return value;
    if (phrase.contains(u'.'))
        return lexicon.value(phrase.toString().remove(u'.'));
    const QString usual = fromCapitals(phrase);
    return usual.isEmpty() ? std::nullopt : lexicon.value(usual);
}

} // namespace

bool isFunctionWord(QStringView word)
{
    return has(functionWords, withoutDot(word));
}

bool isFormOfAddress(QStringView title)
{
    return has(formsOfAddress, withoutDot(title));
}

bool isParticle(QStringView word)
{
    return has(particles, word);
}

std::optional<QStringView> NameLexicon::place(QStringView phrase) const
{
    return valueOf(m_resources->places, phrase);
}

std::optional<QStringView> NameLexicon::demonym(QStringView phrase) const
{
    return valueOf(m_resources->demonyms, phrase);
}

QStringView NameLexicon::countryOf(QStringView phrase) const
{
    const QStringView value = place(phrase).value_or(QStringView());
    return value.startsWith("country:"_L1) ? value.sliced(8) : QStringView();
}

QStringView NameLexicon::demonymCountry(QStringView phrase) const
{
    constexpr qsizetype codeLength = 2;
    const QStringView value = demonym(phrase).value_or(QStringView());
    return value.size() == codeLength ? value : QStringView();
}

bool NameLexicon::isTitle(QStringView phrase) const
{
    return m_resources->titles.contains(lowered(phrase));
}

bool NameLexicon::isFirstName(QStringView word) const
{
    return valueOf(m_resources->firstNames, word).has_value();
}

QChar NameLexicon::genderOf(QStringView word) const
{
    const auto title = m_resources->titles.value(lowered(word));
    const QStringView gender = title ? *title : valueOf(m_resources->firstNames, word).value_or(QStringView());
    return gender == "male"_L1 ? u'm' : gender == "female"_L1 ? u'f' : QChar();
}

bool NameLexicon::isCommon(QStringView word) const
{
    const language::Lexicon &common = m_resources->commonWords;
    const QString key = lowered(word);
    const auto stem = [&key](qsizetype cut) { return QStringView(key).chopped(cut); };
    return common.contains(key) || isFunctionWord(word) ||
           (key.size() > 3 && key.endsWith(u's') && common.contains(stem(1))) ||
           (key.size() > 4 && key.endsWith("ed"_L1) && (common.contains(stem(1)) || common.contains(stem(2)))) ||
           (key.size() > 5 && key.endsWith("ing"_L1) && common.contains(stem(3))) ||
           (key.size() > 5 && key.endsWith("ly"_L1) &&
               (common.contains(stem(2)) || common.contains(key.chopped(3) + u'y')));
}

bool NameLexicon::isInstitution(QStringView word) const
{
    return m_resources->organizationWords.value(lowered(word)) == "institution"_L1;
}

} // namespace sourcelight::extraction
