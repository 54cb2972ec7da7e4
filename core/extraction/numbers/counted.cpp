// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/counted.h"

#include "core/extraction/numbers/casualties.h"
#include "core/language/partsofspeech.h"

namespace sourcelight::extraction
{

namespace
{

/// A stretch of atoms, half-open, with the atom of its head.
struct Phrase {
    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype head = -1;
};

bool isTagged(const NumberText &text)
{
    return !text.atoms.empty() && text.atoms.front().xpos != 0;
}

bool isNoun(const Atom &atom)
{
    return atom.upos == Upos::Noun || atom.upos == Upos::Propn;
}

/// Adjectives, participles before a noun and the like.
bool isModifier(const NumberText &text, qsizetype i)
{
    static const std::uint8_t participles[] = {
        language::pennTag(u"VBN"), language::pennTag(u"VBG"), language::pennTag(u"JJ"), language::pennTag(u"JJR")};
    const Atom &atom = *text.at(i);
    if (atom.upos == Upos::Adj)
        return true;
    return std::ranges::find(participles, atom.xpos) != std::end(participles) && text.at(i + 1) &&
           (isNoun(*text.at(i + 1)) || text.at(i + 1)->upos == Upos::Adj);
}

/// True where the noun phrase goes on with the atom at @p i.
bool continues(const NumberText &text, qsizetype i, bool tagged)
{
    const Atom *atom = text.at(i);
    if (!atom || atom->isDigits())
        return false;
    if (atom->isDash())
        return atom->glued && text.isGlued(i + 1) && text.at(i + 1)->isWord();
    if (text.isHyphen(i - 1))
        return atom->isWord();
    if (!atom->isWord() || atom->is(TimeWord::Kind::Weekday) || atom->is(TimeWord::Kind::Day))
        return false;
    if (!tagged)
        return !text.resources.functionWords.contains(atom->folded);
    // the first half of a compound word: "rocket-propelled grenades"
    return isNoun(*atom) || isModifier(text, i) || text.isHyphen(i + 1);
}

/// "artillery and mortar systems": a second noun or adjective behind "and" that the last noun of the phrase binds.
bool joinsModifiers(const NumberText &text, qsizetype i)
{
    const Atom *before = text.at(i - 1), *after = text.at(i + 1), *last = text.at(i + 2);
    static const std::uint8_t plural = language::pennTag(u"NNS");
    const bool joins = text.isOneOf(i, {u"and", u"or"}) && before && before->xpos != plural && after && last;
    return joins && (isNoun(*after) || after->upos == Upos::Adj) && last->xpos == plural;
}

/// The noun phrase from atom @p i on; its head is the last noun.
std::optional<Phrase> nounPhrase(const NumberText &text, qsizetype i)
{
    constexpr qsizetype longest = 10;
    const bool tagged = isTagged(text);
    if (text.isHyphen(i) && text.isGlued(i)) // "a 12-member jury"
        ++i;
    Phrase phrase{i, i, -1};
    for (qsizetype at = i; at < i + longest && text.at(at); ++at) {
        if (!continues(text, at, tagged) && !(tagged && at > i && joinsModifiers(text, at)))
            break;
        const Atom &atom = *text.at(at);
        // behind its noun a phrase goes on with nouns only: "homes [lost power]" is no phrase
        const bool inside = atom.isDash() || text.isHyphen(at - 1) || text.isHyphen(at + 1) ||
                            joinsModifiers(text, at) || joinsModifiers(text, at - 1);
        if (tagged && phrase.head >= 0 && !isNoun(atom) && !inside)
            break;
        const bool noun = tagged ? isNoun(atom) : atom.isWord();
        if (noun && !text.isHyphen(at + 1)) {
            // without tags the first plural ends the phrase
            phrase.head = at;
            phrase.end = at + 1;
            if (!tagged && atom.folded.endsWith(u's') && !atom.folded.endsWith(u"ss"))
                break;
        }
    }
    return phrase.head >= 0 ? std::optional(phrase) : std::nullopt;
}

qsizetype skipDeterminers(const NumberText &text, qsizetype i)
{
    while (text.isOneOf(i, {u"the", u"its", u"their", u"his", u"her", u"our", u"these", u"those", u"all", u"more",
                               u"other", u"additional", u"further", u"new"}) &&
           text.at(i + 1) && !text.isSign(i + 1))
        ++i;
    return i;
}

/// "20 [were killed]", "12 dead": the verb or adjective that says what happened to those counted.
std::optional<Phrase> predicateBehind(const NumberText &text, qsizetype i)
{
    static const std::uint8_t participle = language::pennTag(u"VBN");
    qsizetype at = i;
    while (text.at(at) && (text.at(at)->upos == Upos::Aux || text.at(at)->upos == Upos::Adv))
        ++at;
    const Atom *verb = text.at(at);
    const bool dead = verb && at == i && verb->upos == Upos::Adj;
    if (!verb || !(verb->xpos == participle || dead))
        return std::nullopt;
    return Phrase{at, at + 1, at};
}

/// "killed 20": the verb right before a bare amount says what became of those counted.
std::optional<Phrase> predicateBefore(const NumberText &text, qsizetype begin)
{
    const Atom *verb = text.at(begin - 1);
    if (!verb || verb->upos != Upos::Verb || casualtyState(verb->folded).isEmpty())
        return std::nullopt;
    return Phrase{begin - 1, begin, begin - 1};
}

/// The mark of "town's" at atom @p i, which is two atoms.
bool isPossessive(const NumberText &text, qsizetype i)
{
    return text.is(i, u"'") && text.is(i + 1, u"s") && text.isGlued(i) && text.isGlued(i + 1);
}

/// The noun phrase that ends right before atom @p i.
std::optional<Phrase> phraseBefore(const NumberText &text, qsizetype i)
{
    Phrase phrase{i, i, -1};
    constexpr qsizetype longest = 6;
    while (phrase.begin > std::max<qsizetype>(0, i - longest)) {
        const Atom &atom = *text.at(phrase.begin - 1);
        const bool possessive = isPossessive(text, phrase.begin - 1) || isPossessive(text, phrase.begin - 2);
        if (!isNoun(atom) && atom.upos != Upos::Adj && !possessive)
            break;
        if (phrase.head < 0) {
            if (!isNoun(atom))
                break;
            phrase.head = phrase.begin - 1;
        }
        --phrase.begin;
    }
    return phrase.head >= 0 ? std::optional(phrase) : std::nullopt;
}

/// "a population of 80,000", "the number of strikes … rose to 12": what a total before the amount is of.
std::optional<Phrase> totalBefore(const NumberText &text, const ClaimDraft &draft)
{
    if (text.is(draft.begin - 1, u"of")) {
        auto phrase = phraseBefore(text, draft.begin - 1);
        const bool total = phrase && text.isOneOf(phrase->head, {u"total", u"number", u"sum", u"average", u"maximum"});
        return total ? std::nullopt : phrase;
    }
    constexpr qsizetype reach = 24;
    for (qsizetype i = draft.begin - 1; i > std::max<qsizetype>(0, draft.begin - reach); --i) {
        if (text.is(i, u"of") && text.isOneOf(i - 1, {u"number", u"total", u"toll", u"count", u"amount", u"size"}))
            return nounPhrase(text, skipDeterminers(text, i + 1));
        if (text.is(i, u";"))
            break;
    }
    return std::nullopt;
}

bool counts(const NumericClaim &claim)
{
    switch (claim.kind) {
    case ClaimKind::Cardinal:
    case ClaimKind::Percent:
    case ClaimKind::Fraction:
    case ClaimKind::Measure:
    case ClaimKind::Multiplier:
    case ClaimKind::Age:
    case ClaimKind::Ordinal:
        return true;
    default:
        return false;
    }
}

std::optional<Phrase> phraseOf(const NumberText &text, const ClaimDraft &draft)
{
    const ClaimKind kind = draft.claim.kind;
    const bool bare = kind == ClaimKind::Cardinal;
    qsizetype i = draft.end;
    if (draft.made(Rule::AgeApposition))
        return phraseBefore(text, draft.begin - 1);
    const bool of = text.is(i, u"of");
    if (of) {
        i = skipDeterminers(text, i + 1);
        // "12 of the 40 suspects"
        i += text.isDigits(i) || text.is(i, NumberWord::Kind::Cardinal) ? 1 : 0;
        if (auto phrase = nounPhrase(text, i)) {
            // "8,000 of the town's people"
            if (isPossessive(text, phrase->end)) {
                if (const auto owned = nounPhrase(text, phrase->end + 2))
                    return Phrase{i, owned->end, owned->head};
            }
            return phrase;
        }
        return std::nullopt;
    }
    const bool joined = draft.made(Rule::Ratio) || draft.made(Rule::HalfAScale) || kind == ClaimKind::Age ||
                        kind == ClaimKind::Ordinal || text.isHyphen(draft.end - 2);
    if (bare || joined) {
        if (kind == ClaimKind::Age && !text.at(draft.end - 1)->is(u"old"))
            return std::nullopt;
        if (auto phrase = nounPhrase(text, skipDeterminers(text, i)))
            return phrase;
    }
    return std::nullopt;
}

} // namespace

std::optional<Counted> countedThing(const NumberText &text, const ClaimDraft &draft)
{
    if (!counts(draft.claim) || draft.made(Rule::ScoreRatio))
        return std::nullopt;
    auto phrase = phraseOf(text, draft);
    if (!phrase && draft.claim.kind == ClaimKind::Cardinal && isTagged(text)) {
        // "an increase to 2,000 for [the force]"
        if (text.is(draft.end, u"for") && text.is(draft.begin - 1, u"to"))
            phrase = nounPhrase(text, skipDeterminers(text, draft.end + 1));
        if (!phrase && text.is(draft.begin - 1, u"of"))
            phrase = totalBefore(text, draft);
        if (!phrase)
            phrase = predicateBehind(text, draft.end);
        if (!phrase)
            phrase = totalBefore(text, draft);
        if (!phrase)
            phrase = predicateBefore(text, draft.begin);
    }
    if (!phrase)
        return std::nullopt;
    return Counted{{text.at(phrase->begin)->span.begin, text.at(phrase->end - 1)->span.end},
        text.at(phrase->head)->text.toString()};
}

} // namespace sourcelight::extraction
