// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/evidencetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <span>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

namespace
{

constexpr const char *context = "EvidenceText";

struct Phrase {
    QLatin1StringView name;
    const char *text;

    constexpr Phrase(const char *key, const char *words)
        : name(key)
        , text(words)
    {
    }
};

/// Rules and features that say all by their name.
constexpr Phrase plainPhrases[] = {
    {"capitals", QT_TRANSLATE_NOOP("EvidenceText", "its capital and small letters")},
    {"part-of-speech", QT_TRANSLATE_NOOP("EvidenceText", "the parts of speech there")},
    {"words-around", QT_TRANSLATE_NOOP("EvidenceText", "the words around it together")},
    {"use-elsewhere", QT_TRANSLATE_NOOP("EvidenceText", "how its words are written elsewhere in the article")},
    {"name-elsewhere", QT_TRANSLATE_NOOP("EvidenceText", "its words are a name elsewhere in the article")},
    {"title-before", QT_TRANSLATE_NOOP("EvidenceText", "a title stands before it")},
    {"same-words-elsewhere", QT_TRANSLATE_NOOP("EvidenceText", "the same words are a name elsewhere")},
    {"link:same-name", QT_TRANSLATE_NOOP("EvidenceText", "the same name")},
    {"link:surname", QT_TRANSLATE_NOOP("EvidenceText", "the surname of a full name")},
    {"link:surname-nearest",
        QT_TRANSLATE_NOOP("EvidenceText", "the surname; of several who bear it, the one named nearest")},
    {"link:surname-office",
        QT_TRANSLATE_NOOP("EvidenceText", "the surname; of several who bear it, the one with this title")},
    {"link:surname-main",
        QT_TRANSLATE_NOOP("EvidenceText", "the surname; of several who bear it, the one not introduced as a relative")},
    {"link:first-name", QT_TRANSLATE_NOOP("EvidenceText", "the first name of a full name")},
    {"link:first-and-last-name", QT_TRANSLATE_NOOP("EvidenceText", "the same first and last name")},
    {"link:initial", QT_TRANSLATE_NOOP("EvidenceText", "the initial fits the first name")},
    {"link:acronym", QT_TRANSLATE_NOOP("EvidenceText", "an acronym of the full name")},
    {"link:acronym-in-brackets",
        QT_TRANSLATE_NOOP("EvidenceText", "acronym and full name stand together, one in brackets")},
    {"link:expansion", QT_TRANSLATE_NOOP("EvidenceText", "the full name of an acronym")},
    {"link:country-name", QT_TRANSLATE_NOOP("EvidenceText", "another name of the same country")},
    {"link:people", QT_TRANSLATE_NOOP("EvidenceText", "another name of the same people")},
    {"link:plural", QT_TRANSLATE_NOOP("EvidenceText", "singular and plural of one word")},
    {"link:part-of-name", QT_TRANSLATE_NOOP("EvidenceText", "part of the full name")},
    {"link:short-name", QT_TRANSLATE_NOOP("EvidenceText", "a short form of the full name")},
    {"link:speaker", QT_TRANSLATE_NOOP("EvidenceText", "the one who speaks")},
    {"link:spelling", QT_TRANSLATE_NOOP("EvidenceText", "another spelling of the name")},
    {"apposition", QT_TRANSLATE_NOOP("EvidenceText", "it stands beside the name and explains it")},
    {"not-mentioned", QT_TRANSLATE_NOOP("EvidenceText", "nothing before it fits better")},
    {"distance", QT_TRANSLATE_NOOP("EvidenceText", "how near the last mention is")},
    {"recency", QT_TRANSLATE_NOOP("EvidenceText", "who was spoken of last")},
    {"subject", QT_TRANSLATE_NOOP("EvidenceText", "who the sentence before is about")},
    {"subject-before", QT_TRANSLATE_NOOP("EvidenceText", "the subject of the sentence before")},
    {"called-last", QT_TRANSLATE_NOOP("EvidenceText", "what the last mention was called")},
    {"gender", QT_TRANSLATE_NOOP("EvidenceText", "gender fits")},
    {"given-name", QT_TRANSLATE_NOOP("EvidenceText", "the given name tells the gender")},
    {"type", QT_TRANSLATE_NOOP("EvidenceText", "what kind of thing it is")},
    {"number", QT_TRANSLATE_NOOP("EvidenceText", "singular or plural fits")},
    {"mentions", QT_TRANSLATE_NOOP("EvidenceText", "how often the article speaks of it")},
    {"opening", QT_TRANSLATE_NOOP("EvidenceText", "the article opens with it")},
    {"quotation", QT_TRANSLATE_NOOP("EvidenceText", "where quotations begin and end")},
    {"speaker", QT_TRANSLATE_NOOP("EvidenceText", "who is speaking there")},
    {"clause", QT_TRANSLATE_NOOP("EvidenceText", "where it stands in its sentence")},
    {"parallel", QT_TRANSLATE_NOOP("EvidenceText", "both have the same place in their sentence")},
    {"predicate", QT_TRANSLATE_NOOP("EvidenceText", "the sentence says that it is")},
    {"role", QT_TRANSLATE_NOOP("EvidenceText", "a role that the article gives")},
    {"name-word", QT_TRANSLATE_NOOP("EvidenceText", "a word of the name")},
    {"same-noun", QT_TRANSLATE_NOOP("EvidenceText", "the same noun was used before")},
    {"noun", QT_TRANSLATE_NOOP("EvidenceText", "what the noun says")},
    {"named", QT_TRANSLATE_NOOP("EvidenceText", "whether it has a name")},
    {"rivals", QT_TRANSLATE_NOOP("EvidenceText", "how many others would fit")},
    {"pleonastic", QT_TRANSLATE_NOOP("EvidenceText", "whether “it” means anything there")},
    {"determiner", QT_TRANSLATE_NOOP("EvidenceText", "“the” or “this” before the noun")},
    {"after", QT_TRANSLATE_NOOP("EvidenceText", "what follows it")},
    {"digits", QT_TRANSLATE_NOOP("EvidenceText", "an amount in digits")},
    {"digits-with-scale", QT_TRANSLATE_NOOP("EvidenceText", "digits with a scale word, as in “4.5 million”")},
    {"scientific-notation", QT_TRANSLATE_NOOP("EvidenceText", "a power of ten, as in “4.5e9”")},
    {"number-words", QT_TRANSLATE_NOOP("EvidenceText", "a number in words")},
    {"half-a-scale", QT_TRANSLATE_NOOP("EvidenceText", "half of a scale, as in “half a million”")},
    {"digit-fraction", QT_TRANSLATE_NOOP("EvidenceText", "a fraction in digits")},
    {"word-fraction", QT_TRANSLATE_NOOP("EvidenceText", "a fraction in words")},
    {"ratio", QT_TRANSLATE_NOOP("EvidenceText", "a ratio, as in “one in five”")},
    {"vague-amount", QT_TRANSLATE_NOOP("EvidenceText", "an amount left vague, as in “dozens”")},
    {"ordinal", QT_TRANSLATE_NOOP("EvidenceText", "a rank, as in “third”")},
    {"collective-noun", QT_TRANSLATE_NOOP("EvidenceText", "a word for so many, as in “trio”")},
    {"multiplier", QT_TRANSLATE_NOOP("EvidenceText", "a multiple, as in “threefold”")},
    {"range", QT_TRANSLATE_NOOP("EvidenceText", "two amounts that make a range")},
    {"between-range", QT_TRANSLATE_NOOP("EvidenceText", "“between” two amounts")},
    {"none", QT_TRANSLATE_NOOP("EvidenceText", "“no” before what is counted")},
    {"money", QT_TRANSLATE_NOOP("EvidenceText", "a currency beside the amount")},
    {"percent", QT_TRANSLATE_NOOP("EvidenceText", "a per cent sign or word")},
    {"measure", QT_TRANSLATE_NOOP("EvidenceText", "a unit behind the amount")},
    {"duration", QT_TRANSLATE_NOOP("EvidenceText", "a unit of time behind the amount")},
    {"age", QT_TRANSLATE_NOOP("EvidenceText", "words of age behind the amount")},
    {"date-month-day", QT_TRANSLATE_NOOP("EvidenceText", "month and day")},
    {"date-month-year", QT_TRANSLATE_NOOP("EvidenceText", "month and year")},
    {"date-month", QT_TRANSLATE_NOOP("EvidenceText", "the name of a month")},
    {"date-figures", QT_TRANSLATE_NOOP("EvidenceText", "a date in figures")},
    {"date-decade", QT_TRANSLATE_NOOP("EvidenceText", "a decade")},
    {"date-year", QT_TRANSLATE_NOOP("EvidenceText", "a number that can only be a year")},
    {"date-weekday", QT_TRANSLATE_NOOP("EvidenceText", "the name of a weekday")},
    {"date-relative", QT_TRANSLATE_NOOP("EvidenceText", "a date told from the day of the article")},
    {"time-of-day", QT_TRANSLATE_NOOP("EvidenceText", "a time of day")},
    {"decimal-words", QT_TRANSLATE_NOOP("EvidenceText", "a decimal number in words")},
    {"mixed-fraction", QT_TRANSLATE_NOOP("EvidenceText", "a whole number and a part, as in “two and a half”")},
    {"score-ratio", QT_TRANSLATE_NOOP("EvidenceText", "a score or a vote, as in “2-1”")},
    {"times-multiplier", QT_TRANSLATE_NOOP("EvidenceText", "“times” before a comparison")},
    {"one-by-article", QT_TRANSLATE_NOOP("EvidenceText", "“a” or “an” for one unit")},
    {"negative", QT_TRANSLATE_NOOP("EvidenceText", "a minus sign or a word for it")},
    {"denied", QT_TRANSLATE_NOOP("EvidenceText", "“not” before the amount")},
    {"bounds-pair", QT_TRANSLATE_NOOP("EvidenceText", "a lower and an upper bound together")},
    {"money-with-cents", QT_TRANSLATE_NOOP("EvidenceText", "hundredths on top of a sum of money")},
    {"compound-measure", QT_TRANSLATE_NOOP("EvidenceText", "smaller units on top of larger ones, as in “5 ft 2 in”")},
    {"rate", QT_TRANSLATE_NOOP("EvidenceText", "one unit per another")},
    {"whole-duration", QT_TRANSLATE_NOOP("EvidenceText", "a length of time without a number, as in “all week”")},
    {"age-apposition", QT_TRANSLATE_NOOP("EvidenceText", "a number between commas after a name")},
    {"age-decade", QT_TRANSLATE_NOOP("EvidenceText", "a decade of life, as in “his forties”")},
    {"date-year-words", QT_TRANSLATE_NOOP("EvidenceText", "a year in words")},
    {"date-fiscal-year", QT_TRANSLATE_NOOP("EvidenceText", "a fiscal or school year")},
    {"date-century", QT_TRANSLATE_NOOP("EvidenceText", "a century")},
    {"date-quarter", QT_TRANSLATE_NOOP("EvidenceText", "a quarter or half of a year")},
    {"date-week", QT_TRANSLATE_NOOP("EvidenceText", "a week of a year")},
    {"date-day-of-month", QT_TRANSLATE_NOOP("EvidenceText", "a day of a month told by its number")},
    {"date-season", QT_TRANSLATE_NOOP("EvidenceText", "a season")},
    {"date-holiday", QT_TRANSLATE_NOOP("EvidenceText", "the name of a holiday")},
    {"date-distance", QT_TRANSLATE_NOOP("EvidenceText", "a date told by how far away it is")},
    {"date-period", QT_TRANSLATE_NOOP("EvidenceText", "a stretch of time up to or from the day of the article")},
    {"date-range", QT_TRANSLATE_NOOP("EvidenceText", "two dates or times that make a range")},
    {"day-part", QT_TRANSLATE_NOOP("EvidenceText", "a part of the day")},
    {"time-words", QT_TRANSLATE_NOOP("EvidenceText", "a time of day in words")},
    {"change-by", QT_TRANSLATE_NOOP("EvidenceText", "words for a change by this amount")},
    {"change-to", QT_TRANSLATE_NOOP("EvidenceText", "words for a change to this amount")},
    {"change-from_to", QT_TRANSLATE_NOOP("EvidenceText", "words for a change from one amount to another")},
    {"comparator-less", QT_TRANSLATE_NOOP("EvidenceText", "“less than” or words like it")},
    {"comparator-at_most", QT_TRANSLATE_NOOP("EvidenceText", "“at most” or words like it")},
    {"comparator-more", QT_TRANSLATE_NOOP("EvidenceText", "“more than” or words like it")},
    {"comparator-at_least", QT_TRANSLATE_NOOP("EvidenceText", "“at least” or words like it")},
    {"comparator-about", QT_TRANSLATE_NOOP("EvidenceText", "“about” or words like it")},
    {"pair:order", QT_TRANSLATE_NOOP("EvidenceText", "the order of source, cue and content")},
    {"pair:between", QT_TRANSLATE_NOOP("EvidenceText", "no other source or cue stands between")},
    {"pair:distance", QT_TRANSLATE_NOOP("EvidenceText", "how near source, cue and content are")},
    {"pair:gap", QT_TRANSLATE_NOOP("EvidenceText", "the words between source, cue and content")},
    {"pair:cue", QT_TRANSLATE_NOOP("EvidenceText", "how this cue is used")},
    {"pair:around", QT_TRANSLATE_NOOP("EvidenceText", "the words around source, cue and content")},
    {"pair:quotation", QT_TRANSLATE_NOOP("EvidenceText", "quotation marks beside the cue")},
    {"that-clause", QT_TRANSLATE_NOOP("EvidenceText", "a clause with “that” behind a verb of reporting")},
    {"source:name", QT_TRANSLATE_NOOP("EvidenceText", "a name at the head of the source")},
    {"source:pronoun", QT_TRANSLATE_NOOP("EvidenceText", "the source is a pronoun")},
    {"source:reference", QT_TRANSLATE_NOOP("EvidenceText", "the noun stands for a name in the article")},
    {"source:noun", QT_TRANSLATE_NOOP("EvidenceText", "the noun tells what kind of source it is")},
    {"source:speaker-before", QT_TRANSLATE_NOOP("EvidenceText", "the person who spoke before speaks on")},
    {"stock-phrase", QT_TRANSLATE_NOOP("EvidenceText", "a phrase that is nothing else")},
    {"quotation-marks", QT_TRANSLATE_NOOP("EvidenceText", "quotation marks around it")},
    {"block-quotation", QT_TRANSLATE_NOOP("EvidenceText", "a paragraph set as a quotation")},
    {"quotation-runs-on", QT_TRANSLATE_NOOP("EvidenceText", "the quotation runs on in the next paragraph")},
    {"quotation-without-source", QT_TRANSLATE_NOOP("EvidenceText", "a quotation without words that name its source")},
    {"speaker-nearby", QT_TRANSLATE_NOOP("EvidenceText", "the likeliest of those who speak nearby")},
    {"reported-inside", QT_TRANSLATE_NOOP("EvidenceText", "reported inside what another says")},
    {"turn-of-transcript", QT_TRANSLATE_NOOP("EvidenceText", "a name and a colon open a turn of a transcript")},
};

/// Features with a value, which is %1.
constexpr Phrase valuePhrases[] = {
    {"cue", QT_TRANSLATE_NOOP("EvidenceText", "the verb or phrase “%1”")},
    {"word", QT_TRANSLATE_NOOP("EvidenceText", "the word “%1”")},
    {"word-before", QT_TRANSLATE_NOOP("EvidenceText", "the word “%1” before it")},
    {"word-after", QT_TRANSLATE_NOOP("EvidenceText", "the word “%1” after it")},
    {"list", QT_TRANSLATE_NOOP("EvidenceText", "it is in the list of %1")},
    {"list-before", QT_TRANSLATE_NOOP("EvidenceText", "the word before it is in the list of %1")},
    {"list-after", QT_TRANSLATE_NOOP("EvidenceText", "the word after it is in the list of %1")},
    {"ending", QT_TRANSLATE_NOOP("EvidenceText", "it ends in “%1”")},
    {"ending-before", QT_TRANSLATE_NOOP("EvidenceText", "the word before it ends in “%1”")},
    {"ending-after", QT_TRANSLATE_NOOP("EvidenceText", "the word after it ends in “%1”")},
};

/// The lists that a value may name.
constexpr Phrase lists[] = {
    {"country", QT_TRANSLATE_NOOP("EvidenceText", "countries")},
    {"subdivision", QT_TRANSLATE_NOOP("EvidenceText", "provinces and states")},
    {"city", QT_TRANSLATE_NOOP("EvidenceText", "cities")},
    {"region", QT_TRANSLATE_NOOP("EvidenceText", "regions")},
    {"demonym", QT_TRANSLATE_NOOP("EvidenceText", "peoples")},
    {"title", QT_TRANSLATE_NOOP("EvidenceText", "titles")},
    {"organization-word", QT_TRANSLATE_NOOP("EvidenceText", "words for organisations")},
    {"organization-suffix", QT_TRANSLATE_NOOP("EvidenceText", "endings of company names")},
    {"institution", QT_TRANSLATE_NOOP("EvidenceText", "institutions")},
    {"facility-word", QT_TRANSLATE_NOOP("EvidenceText", "words for buildings")},
    {"place-word", QT_TRANSLATE_NOOP("EvidenceText", "words for places")},
    {"event-word", QT_TRANSLATE_NOOP("EvidenceText", "words for events")},
    {"given-name", QT_TRANSLATE_NOOP("EvidenceText", "given names")},
    {"common-word", QT_TRANSLATE_NOOP("EvidenceText", "common words")},
    {"reporting-word", QT_TRANSLATE_NOOP("EvidenceText", "verbs of reporting")},
    {"source-noun", QT_TRANSLATE_NOOP("EvidenceText", "words for sources")},
    {"known-person", QT_TRANSLATE_NOOP("EvidenceText", "known persons")},
    {"known-organization", QT_TRANSLATE_NOOP("EvidenceText", "known organisations")},
    {"known-location", QT_TRANSLATE_NOOP("EvidenceText", "known places")},
    {"known-group", QT_TRANSLATE_NOOP("EvidenceText", "known groups")},
    {"known-name", QT_TRANSLATE_NOOP("EvidenceText", "known names")},
    {"known-first-name", QT_TRANSLATE_NOOP("EvidenceText", "first names of known persons")},
    {"known-surname", QT_TRANSLATE_NOOP("EvidenceText", "surnames of known persons")},
};

QString find(std::span<const Phrase> phrases, QStringView name)
{
    const auto found = std::ranges::find_if(phrases, [name](const Phrase &phrase) { return phrase.name == name; });
    return found == phrases.end() ? QString() : QCoreApplication::translate(context, found->text);
}

} // namespace

QString evidenceText(const QString &evidence)
{
    if (const QString phrase = find(plainPhrases, evidence); !phrase.isEmpty())
        return phrase;
    const qsizetype equals = evidence.indexOf(u'=');
    if (equals < 0)
        return evidence;
    const QStringView name = QStringView(evidence).first(equals);
    const QString value = evidence.sliced(equals + 1);
    const QString shown = name.startsWith("list"_L1) ? find(lists, value) : value;
    const QString phrase = find(valuePhrases, name);
    return phrase.isEmpty() || shown.isEmpty() ? evidence : phrase.arg(shown);
}

bool isLink(const QString &evidence)
{
    return evidence.startsWith("link:"_L1);
}

QString confidenceText(double confidence)
{
    constexpr struct {
        double from;
        const char *words;
    } steps[] = {
        {0.95, QT_TRANSLATE_NOOP("EvidenceText", "almost certain")},
        {0.85, QT_TRANSLATE_NOOP("EvidenceText", "very likely")},
        {0.7, QT_TRANSLATE_NOOP("EvidenceText", "likely")},
        {0.5, QT_TRANSLATE_NOOP("EvidenceText", "more likely than not")},
        {0.0, QT_TRANSLATE_NOOP("EvidenceText", "doubtful")},
    };
    const double sure = std::isnan(confidence) ? 0.0 : std::clamp(confidence, 0.0, 1.0);
    const auto step = std::ranges::find_if(steps, [sure](const auto &s) { return sure >= s.from; });
    const int rounded = int(std::lround(sure * 100));
    const int percent = sure > 0 && sure < 1 ? std::clamp(rounded, 1, 99) : rounded;
    //: the words for a probability and its figure: "very likely · 93 %"
    return QCoreApplication::translate(context, "%1 · %2 %")
        .arg(QCoreApplication::translate(context, step->words), QLocale().toString(percent));
}

} // namespace sourcelight::ui
