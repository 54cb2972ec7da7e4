// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/entities/typer.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

using enum EntityType;

bool endsWithOneOf(QStringView text, std::initializer_list<QLatin1StringView> tails)
{
    return std::ranges::any_of(
        tails, [text](auto tail) { return text.size() > tail.size() + 2 && text.endsWith(tail); });
}

EntityType typeOf(HeadKind head)
{
    switch (head) {
    case HeadKind::Organization:
        return Organization;
    case HeadKind::Facility:
        return Facility;
    case HeadKind::Place:
        return Location;
    case HeadKind::Event:
    case HeadKind::None:
        break;
    }
    return Misc;
}

/// "Jong-un", "Kai-shek".
bool isHyphenedGivenName(const NameWord &word)
{
    const qsizetype hyphen = word.text.indexOf(u'-');
    return word.shape == Shape::Capital && hyphen > 1 && hyphen + 1 < word.text.size() &&
           word.text[hyphen + 1].isLower();
}

class Typer
{
public:
    Typer(const std::vector<NameWord> &words, const NamePiece &piece, const NameLexicon &lexicon)
        : m_words(words)
        , m_name(piece.words)
        , m_piece(piece)
        , m_lexicon(lexicon)
    {
    }

    /// What the name itself says.
    void readName()
    {
        m_inner = true;
        const QString name = phrase(m_words, m_name.first, m_name.last);
        if (m_piece.role.isEmpty()) {
            if (!m_lexicon.countryOf(name).isEmpty())
                add("country"_L1, Location, 6);
            else if (m_lexicon.isPlace(name))
                add("place-lexicon"_L1, Location, 3.5);
            if (m_lexicon.isDemonym(name))
                add("demonym"_L1, NORP, 6);
        }
        if (m_lexicon.isInstitution(name))
            add("institution"_L1, Organization, 4);
        if (m_name.size() > 1) {
            if (!readHead())
                readWords();
            else if (m_lexicon.isFirstName(m_words[m_name.first].text))
                add("first-name"_L1, Person, 3); // "Hugh Hill" is a man if he speaks, "Jordan River" does not
        } else
            readWord(m_words[m_name.first]);
    }

    /// What stands around it.
    void readContext(BlockKind block)
    {
        m_inner = false;
        if (!m_piece.role.isEmpty())
            add("title-before"_L1, Person, m_words[m_piece.role.last - 1].shape == Shape::Lower ? 2.5 : 4.0);
        if (block == BlockKind::Byline)
            add("byline"_L1, Person, 3);
        else if (block == BlockKind::Dateline)
            add("dateline"_L1, Location, 2);
        readBefore();
        readAfter();
    }

    [[nodiscard]] std::vector<Clue> clues() && { return std::move(m_clues); }

private:
    void add(QLatin1StringView rule, EntityType type, double weight)
    {
        m_clues.push_back({rule, type, weight, m_inner});
    }

    /// What the head word says; false where it says nothing.
    bool readHead()
    {
        constexpr double strong = 4.0, rival = 2.5, weak = 1.5;
        bool found = false;
        for (const qsizetype at : {headOf(m_words, m_name), m_name.last - 1}) {
            const QString pair = at > m_name.first ? phrase(m_words, at - 1, at + 1) : QString();
            for (const HeadKind kind : {HeadKind::Place, HeadKind::Event, HeadKind::Facility, HeadKind::Organization}) {
                const HeadStrength strength =
                    std::max(m_lexicon.headStrength(m_words[at].text, kind), m_lexicon.headStrength(pair, kind));
                const bool sure = strength >= HeadStrength::Suffix;
                if (sure)
                    add("head-word"_L1, typeOf(kind), found ? rival : strong);
                else if (strength == HeadStrength::Weak)
                    add("weak-head-word"_L1, typeOf(kind), weak);
                found = found || sure;
            }
            if (found)
                return true;
        }
        return false;
    }

    void readOrdinaryWords()
    {
        add("ordinary-words"_L1, Organization, 1.2);
        add("ordinary-words"_L1, Misc, 0.8);
        add("ordinary-words"_L1, Location, 0.2);
    }

    void readWords()
    {
        const auto begin = m_words.begin() + m_name.first, end = m_words.begin() + m_name.last;
        const NameWord &first = *begin;
        const bool ordinary = std::any_of(begin, end,
            [this](const NameWord &word) { return word.shape == Shape::Capital && m_lexicon.isCommon(word.text); });
        if (m_lexicon.isFirstName(first.text))
            add("first-name"_L1, Person, 3);
        if (std::any_of(begin, end, [](const NameWord &word) { return word.shape == Shape::Initial; }))
            add("initial"_L1, Person, 2);
        if (std::any_of(begin, end, [](const NameWord &w) { return w.shape == Shape::Lower && isParticle(w.text); }))
            add("particle"_L1, Person, 1);
        if (std::any_of(begin + 1, end, isHyphenedGivenName))
            add("hyphened-given-name"_L1, Person, 3);
        if (std::any_of(begin, end, [](const NameWord &word) { return word.text == "&"_L1; }))
            add("ampersand"_L1, Organization, 3);
        if (first.shape == Shape::Upper && first.text.size() > 1)
            add("acronym-first"_L1, Organization, 1.5);
        if (isOneOf(
                first.text, {"north"_L1, "south"_L1, "east"_L1, "west"_L1, "northern"_L1, "southern"_L1, "eastern"_L1,
                                "western"_L1, "central"_L1, "upper"_L1, "lower"_L1, "new"_L1, "san"_L1, "santa"_L1,
                                "mount"_L1, "lake"_L1, "cape"_L1, "port"_L1, "fort"_L1, "el"_L1, "los"_L1, "las"_L1}))
            add("place-first-word"_L1, Location, 2);
        if (ordinary)
            readOrdinaryWords();
        else if (m_name.size() <= 4)
            add("several-unknown-words"_L1, Person, 1.5);
    }

    /// Most of those that say nothing more are no persons: a person's surname alone goes with a full name elsewhere.
    void readSingleWord()
    {
        add("single-word"_L1, Location, 0.3);
        add("single-word"_L1, Organization, 0.3);
        add("single-word"_L1, Person, 0.2);
    }

    void readWord(const NameWord &word)
    {
        const bool digits = std::ranges::any_of(word.text, [](QChar c) { return c.isDigit(); });
        if (digits)
            add("letters-and-digits"_L1, Misc, 1.5);
        else if (word.shape == Shape::Upper)
            add("acronym"_L1, Organization, 2);
        else
            readSingleWord();
        if (m_lexicon.isFirstName(word.text))
            add("first-name"_L1, Person, 1);
        if (endsWithOneOf(
                word.text, {"stan"_L1, "ville"_L1, "burg"_L1, "burgh"_L1, "grad"_L1, "abad"_L1, "pur"_L1, "shire"_L1,
                               "land"_L1, "town"_L1, "heim"_L1, "haven"_L1, "polis"_L1, "ford"_L1, "mouth"_L1}))
            add("place-ending"_L1, Location, 0.8);
        if (endsWithOneOf(word.text, {"ia"_L1}) && !m_lexicon.isFirstName(word.text))
            add("place-ending"_L1, Location, 0.8);
        if (endsWithOneOf(word.text, {"ists"_L1, "ians"_L1, "ites"_L1}))
            add("group-ending"_L1, NORP, 2);
        if (endsWithOneOf(word.text, {"ism"_L1, "itis"_L1, "virus"_L1}))
            add("thing-ending"_L1, Misc, 2);
        if (word.text.startsWith("Mc"_L1) || word.text.startsWith("O'"_L1) || word.text.startsWith(u"O’"))
            add("surname-form"_L1, Person, 1.5);
    }

    void readBefore()
    {
        if (m_name.first == 0)
            return;
        const QStringView before = m_words[m_name.first - 1].text;
        if (isOneOf(before, {"in"_L1, "near"_L1, "across"_L1, "throughout"_L1, "outside"_L1, "around"_L1}))
            add("place-preposition"_L1, Location, 1.5);
        else if (isOneOf(before, {"at"_L1, "from"_L1, "to"_L1, "into"_L1}))
            add("direction"_L1, Location, 0.5);
        else if (before.compare("the"_L1, Qt::CaseInsensitive) == 0)
            readArticle();
        else if (isOneOf(before, {"told"_L1, "tells"_L1}))
            add("told"_L1, Organization, 2.2);
        else if (m_lexicon.isCue(before))
            add("reporting-verb-before"_L1, Person, 1.2);
        if (m_name.first > 1 && (before == "of"_L1 || before == ","_L1))
            readPlaceWord(m_words[m_name.first - 2], before == "of"_L1);
    }

    /// "the province of X", "the government of X", "the capital, X", "Anna Roe of X".
    void readPlaceWord(const NameWord &before, bool of)
    {
        const QStringView word = before.text;
        const bool ruled = isOneOf(
            word, {"army"_L1, "border"_L1, "capital"_L1, "government"_L1, "king"_L1, "north"_L1, "outskirts"_L1,
                      "parliament"_L1, "part"_L1, "parts"_L1, "people"_L1, "president"_L1, "queen"_L1, "south"_L1});
        if (m_lexicon.headKind(word) == HeadKind::Place || word == "capital"_L1)
            add("place-word-before"_L1, Location, 2);
        else if (of && ruled)
            add("place-word-before"_L1, Location, 1.2);
        else if (of && before.isCapitalized()) {
            add("name-of"_L1, Location, 1);
            add("name-of"_L1, Organization, 0.5);
        }
    }

    void readArticle()
    {
        add("article"_L1, Organization, 0.4);
        add("article"_L1, Location, 0.2);
        add("article"_L1, Facility, 0.3);
        add("article"_L1, Misc, 0.3);
        add("article"_L1, Person, -1.5);
    }

    void readAfter()
    {
        const auto at = [this](qsizetype i) {
            return m_name.last + i < std::ssize(m_words) ? m_words[m_name.last + i].text : QStringView();
        };
        const QStringView next = at(0);
        if (m_lexicon.isCue(next))
            add("reporting-verb"_L1, Person, 1.2);
        else if (next == "who"_L1 || (next == ","_L1 && at(1) == "who"_L1))
            add("who-after"_L1, Person, 2);
        else if (m_lexicon.headKind(next) == HeadKind::Place)
            add("place-word-after"_L1, Location, 2);
        else if (isOneOf(next, {"officials"_L1, "troops"_L1, "forces"_L1, "members"_L1, "diplomats"_L1, "lawmakers"_L1,
                                   "spokesman"_L1, "spokeswoman"_L1, "spokesperson"_L1, "staff"_L1}))
            add("people-of-after"_L1, Organization, 0.7);
        if (isOneOf(next, {"aircraft"_L1, "app"_L1, "drone"_L1, "drones"_L1, "engine"_L1, "fighter"_L1, "helicopter"_L1,
                              "helicopters"_L1, "jet"_L1, "jets"_L1, "laptop"_L1, "missile"_L1, "missiles"_L1,
                              "phone"_L1, "rifle"_L1, "rifles"_L1, "rocket"_L1, "smartphone"_L1, "software"_L1,
                              "tank"_L1, "tanks"_L1, "vaccine"_L1}))
            add("product-noun-after"_L1, Product, 3.5);
        if (endsWithOneOf(m_words[m_name.last - 1].text, {"ian"_L1, "ean"_L1, "ese"_L1, "ish"_L1}) && isNoun(next))
            add("adjective-of-people"_L1, NORP, 1.5);
        if (next != ","_L1)
            return;
        if (at(1) == "which"_L1)
            add("which-after"_L1, Person, -1.5);
        if (isAge(at(1)))
            add("age-after"_L1, Person, 2.5);
        else if (const qsizetype article = isOneOf(at(1), {"a"_L1, "an"_L1, "the"_L1});
            isOffice(at(1 + article), at(2 + article)))
            add("office-after"_L1, Person, 1.5);
        else if (m_lexicon.isPlace(at(1)))
            add("place-after"_L1, Location, 1.5);
    }

    [[nodiscard]] bool isOffice(QStringView word, QStringView next) const
    {
        return !word.isEmpty() && (m_lexicon.isTitle(word) || (word.front().isLower() && m_lexicon.isTitle(next)));
    }

    /// A word in small letters that may be a noun.
    [[nodiscard]] bool isNoun(QStringView word) const
    {
        return !word.isEmpty() && word.front().isLower() && !isFunctionWord(word) && !m_lexicon.isCue(word);
    }

    [[nodiscard]] static bool isAge(QStringView text)
    {
        bool isNumber = false;
        const int age = text.toInt(&isNumber);
        return isNumber && age > 4 && age < 120;
    }

    const std::vector<NameWord> &m_words;
    const NameRange m_name;
    const NamePiece &m_piece;
    const NameLexicon &m_lexicon;
    std::vector<Clue> m_clues;
    bool m_inner = false;
};

} // namespace

std::vector<Clue> cluesOf(
    const std::vector<NameWord> &words, const NamePiece &piece, BlockKind block, const NameLexicon &lexicon)
{
    Typer typer(words, piece, lexicon);
    typer.readName();
    typer.readContext(block);
    return std::move(typer).clues();
}

TypeScores typeProbabilities(const TypeScores &scores)
{
    const double highest = std::ranges::max(scores);
    TypeScores shares{};
    double total = 0.0;
    for (std::size_t i = 0; i < scores.size(); ++i)
        total += shares[i] = std::exp(scores[i] - highest);
    for (double &share : shares)
        share /= total;
    return shares;
}

EntityType likeliest(const TypeScores &scores)
{
    return static_cast<EntityType>(std::ranges::max_element(scores) - scores.begin());
}

} // namespace sourcelight::extraction
