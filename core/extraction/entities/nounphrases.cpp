// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/entities/nounphrases.h"

#include "core/extraction/attributions/quotations.h"
#include "core/language/partsofspeech.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

/// What a Penn tag is to a noun phrase.
enum class Part : std::uint8_t {
    Outside,
    Noun,
    Proper,
    Adjective,
    Participle,
    Number,
    Determiner,
    Possessive,
    PossessiveMark,
    Pronoun,
    FiniteVerb,
    OtherVerb,
    Preposition,
    Conjunction,
    Adverb,
    Hyphen,
    Relative,
    Comma,
};

struct TagParts {
    std::array<Part, 64> parts{};
    std::array<bool, 64> plural{};

    TagParts()
    {
        static constexpr std::pair<QLatin1StringView, Part> known[] = {{"NN"_L1, Part::Noun}, {"NNS"_L1, Part::Noun},
            {"NNP"_L1, Part::Proper}, {"NNPS"_L1, Part::Proper}, {"JJ"_L1, Part::Adjective},
            {"JJR"_L1, Part::Adjective}, {"JJS"_L1, Part::Adjective}, {"AFX"_L1, Part::Adjective},
            {"VBN"_L1, Part::Participle}, {"VBG"_L1, Part::Participle}, {"CD"_L1, Part::Number},
            {"DT"_L1, Part::Determiner}, {"PDT"_L1, Part::Determiner}, {"PRP$"_L1, Part::Possessive},
            {"POS"_L1, Part::PossessiveMark}, {"PRP"_L1, Part::Pronoun}, {"VBD"_L1, Part::FiniteVerb},
            {"VBZ"_L1, Part::FiniteVerb}, {"VBP"_L1, Part::FiniteVerb}, {"MD"_L1, Part::FiniteVerb},
            {"VB"_L1, Part::OtherVerb}, {"IN"_L1, Part::Preposition}, {"TO"_L1, Part::Preposition},
            {"CC"_L1, Part::Conjunction}, {"RB"_L1, Part::Adverb}, {"RBR"_L1, Part::Adverb}, {"RBS"_L1, Part::Adverb},
            {"HYPH"_L1, Part::Hyphen}, {"WDT"_L1, Part::Relative}, {"WP"_L1, Part::Relative},
            {"WP$"_L1, Part::Relative}, {"WRB"_L1, Part::Relative}, {","_L1, Part::Comma}};
        const auto tags = language::pennTags();
        Q_ASSERT(tags.size() <= parts.size());
        for (std::size_t i = 0; i < tags.size(); ++i) {
            const auto *const found = std::ranges::find(known, tags[i], &std::pair<QLatin1StringView, Part>::first);
            parts[i] = found == std::end(known) ? Part::Outside : found->second;
            plural[i] = tags[i] == "NNS"_L1 || tags[i] == "NNPS"_L1;
        }
    }
};

bool isOneOf(QStringView word, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(
        words, [word](QLatin1StringView known) { return word.compare(known, Qt::CaseInsensitive) == 0; });
}

struct PronounEntry {
    QLatin1StringView word;
    Pronoun pronoun;
    PronounForm form;
};

constexpr PronounEntry pronouns[] = {{"he"_L1, Pronoun::He, PronounForm::Subjective},
    {"him"_L1, Pronoun::He, PronounForm::Objective}, {"his"_L1, Pronoun::He, PronounForm::Possessive},
    {"himself"_L1, Pronoun::He, PronounForm::Reflexive}, {"she"_L1, Pronoun::She, PronounForm::Subjective},
    {"her"_L1, Pronoun::She, PronounForm::Possessive}, {"hers"_L1, Pronoun::She, PronounForm::Possessive},
    {"herself"_L1, Pronoun::She, PronounForm::Reflexive}, {"they"_L1, Pronoun::They, PronounForm::Subjective},
    {"them"_L1, Pronoun::They, PronounForm::Objective}, {"their"_L1, Pronoun::They, PronounForm::Possessive},
    {"theirs"_L1, Pronoun::They, PronounForm::Possessive}, {"themselves"_L1, Pronoun::They, PronounForm::Reflexive},
    {"it"_L1, Pronoun::It, PronounForm::Subjective}, {"its"_L1, Pronoun::It, PronounForm::Possessive},
    {"itself"_L1, Pronoun::It, PronounForm::Reflexive}};

/// Finds the phrases of one sentence.
class Chunker
{
public:
    Chunker(const Article &article, const Sentence &sentence, std::size_t index, const TagParts &tags,
        const language::LanguageResources &resources)
        : m_article(article)
        , m_tokens(sentence.tokens)
        , m_index(index)
        , m_tags(tags)
        , m_resources(resources)
    {
    }

    void chunk(std::vector<NounPhrase> &phrases)
    {
        const std::size_t firstOfAll = phrases.size();
        for (std::size_t i = 0; i < m_tokens.size();) {
            const std::size_t last = isPronoun(i) ? i + 1 : phraseEnd(i);
            if (last == i) {
                ++i;
                continue;
            }
            const NounPhrase *const before = phrases.size() > firstOfAll ? &phrases.back() : nullptr;
            NounPhrase phrase = describe(i, last, before);
            const bool joins = before && i == before->last + 1 && isOneOf(word(i - 1), {"and"_L1, "&"_L1});
            const std::size_t begin = joins ? before->first : 0;
            const GrammaticalRole roleOfWhole = joins ? before->role : GrammaticalRole::Other;
            phrases.push_back(phrase);
            if (joins && phrase.pronoun == Pronoun::None)
                phrases.push_back(joined(phrase, begin, roleOfWhole));
            i = last;
        }
    }

private:
    [[nodiscard]] Part at(std::size_t i) const
    {
        return i < m_tokens.size() ? m_tags.parts[m_tokens[i].xpos & 63U] : Part::Outside;
    }
    [[nodiscard]] QStringView word(std::size_t i) const
    {
        return i < m_tokens.size() ? textOf(m_article, m_tokens[i].span) : QStringView();
    }
    [[nodiscard]] bool isPronoun(std::size_t i) const { return at(i) == Part::Pronoun || at(i) == Part::Possessive; }
    [[nodiscard]] bool isNoun(std::size_t i) const { return at(i) == Part::Noun || at(i) == Part::Proper; }
    [[nodiscard]] bool isVerb(std::size_t i) const { return at(i) == Part::FiniteVerb || at(i) == Part::OtherVerb; }

    /// The end of the phrase that begins at @p i; @p i where none does.
    [[nodiscard]] std::size_t phraseEnd(std::size_t i) const
    {
        constexpr std::size_t longest = 16;
        std::size_t end = i, k = i;
        while (at(k) == Part::Determiner)
            ++k;
        for (; k < m_tokens.size() && k < i + longest; ++k) {
            const Part part = at(k);
            const bool inner = part == Part::Adjective || part == Part::Number || part == Part::Hyphen ||
                               (part == Part::Participle && (k == i || !isVerb(k - 1)));
            if (isNoun(k))
                end = k + 1;
            else if (!inner && !(part == Part::Adverb && at(k + 1) == Part::Adjective && k > i))
                break;
        }
        return end;
    }

    [[nodiscard]] NounPhrase describe(std::size_t first, std::size_t last, const NounPhrase *before) const
    {
        NounPhrase phrase{.sentence = m_index, .first = first, .last = last, .head = last - 1};
        phrase.span = {m_tokens[first].span.begin, m_tokens[last - 1].span.end};
        phrase.proper = at(phrase.head) == Part::Proper;
        phrase.plural = m_tags.plural[m_tokens[phrase.head].xpos & 63U];
        if (isPronoun(first))
            describePronoun(phrase);
        else
            phrase.determiner = determinerOf(first);
        phrase.role = roleOf(phrase);
        phrase.followedByOf = word(last) == "of"_L1;
        phrase.speaks = isSpeaker(phrase);
        const bool closed = last == m_tokens.size() || at(last) == Part::Comma || isOneOf(word(last), {"."_L1, ")"_L1});
        phrase.appositive = before && first == before->last + 1 && at(first - 1) == Part::Comma && closed;
        phrase.predicate = before && isPredicate(phrase, *before);
        return phrase;
    }

    void describePronoun(NounPhrase &phrase) const
    {
        const QStringView text = word(phrase.head);
        phrase.pronoun = Pronoun::Other;
        for (const PronounEntry &entry : pronouns) {
            if (text.compare(entry.word, Qt::CaseInsensitive) == 0) {
                phrase.pronoun = entry.pronoun;
                phrase.form = entry.form;
            }
        }
        phrase.plural = phrase.pronoun == Pronoun::They;
        if (at(phrase.head) == Part::Pronoun && phrase.form == PronounForm::Possessive)
            phrase.form = PronounForm::Objective;
        const bool follows = phrase.head > 0 && (isVerb(phrase.head - 1) || at(phrase.head - 1) == Part::Preposition);
        if (phrase.pronoun == Pronoun::It && follows && at(phrase.last) != Part::FiniteVerb &&
            phrase.form == PronounForm::Subjective)
            phrase.form = PronounForm::Objective;
        phrase.pleonastic = phrase.pronoun == Pronoun::It && isPleonastic(phrase.last);
    }

    /// "It is (not) clear that", "it seems", "it took a year to".
    [[nodiscard]] bool isPleonastic(std::size_t i) const
    {
        constexpr std::size_t reach = 8;
        if (isOneOf(word(i), {"seems"_L1, "seemed"_L1, "appears"_L1, "appeared"_L1, "turns"_L1, "turned"_L1}))
            return true;
        bool toBe = false;
        for (std::size_t k = i; k < std::min(i + 3, m_tokens.size()); ++k)
            toBe = toBe ||
                   isOneOf(word(k), {"is"_L1, "was"_L1, "be"_L1, "'s"_L1, "’s"_L1, "been"_L1, "took"_L1, "takes"_L1});
        for (std::size_t k = i + 1; toBe && k < std::min(i + reach, m_tokens.size()); ++k) {
            if (isOneOf(word(k), {"that"_L1, "to"_L1, "whether"_L1, "who"_L1, "how"_L1}))
                return true;
        }
        return false;
    }

    [[nodiscard]] Determiner determinerOf(std::size_t first) const
    {
        const Part before = first > 0 ? at(first - 1) : Part::Outside;
        if (before == Part::Possessive || before == Part::PossessiveMark)
            return Determiner::Possessive;
        if (at(first) == Part::Number)
            return Determiner::Quantity;
        if (at(first) != Part::Determiner)
            return Determiner::None;
        if (isOneOf(word(first), {"the"_L1}))
            return Determiner::Definite;
        if (isOneOf(word(first), {"this"_L1, "that"_L1, "these"_L1, "those"_L1}))
            return Determiner::Demonstrative;
        return isOneOf(word(first), {"a"_L1, "an"_L1, "another"_L1}) ? Determiner::Indefinite : Determiner::Quantity;
    }

    [[nodiscard]] bool opensClause(std::size_t i) const
    {
        return i == 0 || at(i - 1) == Part::Comma || at(i - 1) == Part::Conjunction || at(i - 1) == Part::Relative ||
               m_tokens[i - 1].upos == Upos::Punct || m_tokens[i - 1].upos == Upos::Sconj;
    }

    [[nodiscard]] GrammaticalRole roleOf(const NounPhrase &phrase) const
    {
        if (phrase.pronoun != Pronoun::None && phrase.form == PronounForm::Possessive)
            return GrammaticalRole::Possessor;
        if (at(phrase.last) == Part::PossessiveMark)
            return GrammaticalRole::Possessor;
        std::size_t next = phrase.last;
        while (at(next) == Part::Adverb)
            ++next;
        const std::size_t first = phrase.first;
        const Part before = first > 0 ? at(first - 1) : Part::Outside;
        const bool objective = phrase.pronoun != Pronoun::None && phrase.form != PronounForm::Subjective;
        const bool preposition = before == Part::Preposition && m_tokens[first - 1].upos != Upos::Sconj;
        if (at(next) == Part::FiniteVerb && !preposition && !objective)
            return GrammaticalRole::Subject;
        if (preposition)
            return GrammaticalRole::Oblique;
        if (first > 0 && (isVerb(first - 1) || before == Part::Participle))
            return GrammaticalRole::Object;
        if (objective)
            return GrammaticalRole::Object;
        for (std::size_t k = phrase.last; opensClause(first) && k < std::min(phrase.last + 24, m_tokens.size()); ++k) {
            if (at(k) == Part::FiniteVerb)
                return GrammaticalRole::Subject;
        }
        return GrammaticalRole::Other;
    }

    [[nodiscard]] bool isCue(std::size_t i) const
    {
        return (isVerb(i) || at(i) == Part::Participle) && m_resources.cues.contains(word(i).toString().toLower());
    }

    [[nodiscard]] bool isSpeaker(const NounPhrase &phrase) const
    {
        if (phrase.role == GrammaticalRole::Possessor || phrase.role == GrammaticalRole::Oblique)
            return false;
        std::size_t next = phrase.last;
        while (at(next) == Part::Adverb || (isVerb(next) && !isCue(next) && isVerb(next + 1)))
            ++next;
        const std::size_t first = phrase.first;
        return isCue(next) || (first > 1 && isCue(first - 1) && m_tokens[first - 2].upos == Upos::Punct);
    }

    [[nodiscard]] bool isPredicate(const NounPhrase &phrase, const NounPhrase &before) const
    {
        if (phrase.first < before.last + 1 || phrase.first > before.last + 3)
            return false;
        bool toBe = false;
        for (std::size_t k = before.last; k < phrase.first; ++k) {
            toBe = toBe || isOneOf(word(k), {"is"_L1, "was"_L1, "are"_L1, "were"_L1, "became"_L1, "'s"_L1});
            if (at(k) != Part::FiniteVerb && at(k) != Part::Adverb)
                return false;
        }
        return toBe;
    }

    [[nodiscard]] NounPhrase joined(NounPhrase phrase, std::size_t first, GrammaticalRole role) const
    {
        phrase.first = first;
        phrase.span.begin = m_tokens[first].span.begin;
        phrase.plural = phrase.joined = true;
        phrase.proper = phrase.appositive = phrase.predicate = false;
        phrase.role = role;
        phrase.determiner = Determiner::None;
        return phrase;
    }

    const Article &m_article;
    const std::vector<Token> &m_tokens;
    std::size_t m_index;
    const TagParts &m_tags;
    const language::LanguageResources &m_resources;
};

} // namespace

std::vector<NounPhrase> findNounPhrases(const Article &article, const std::vector<Sentence> &sentences,
    const language::LanguageResources &resources, const Progress &progress)
{
    const TagParts tags;
    std::vector<NounPhrase> phrases;
    for (std::size_t i = 0; i < sentences.size() && !progress.cancelled(); ++i)
        Chunker(article, sentences[i], i, tags, resources).chunk(phrases);
    const Spans quotations = findQuotations(article);
    auto quotation = quotations.begin();
    for (NounPhrase &phrase : phrases) {
        while (quotation != quotations.end() && quotation->end <= phrase.span.begin)
            ++quotation;
        if (quotation != quotations.end() && quotation->contains(phrase.span))
            phrase.quotation = quotation - quotations.begin();
    }
    return phrases;
}

} // namespace sourcelight::extraction
