// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/identifiers.h"

#include "core/extraction/numbers/currency.h"
#include "core/extraction/numbers/unit.h"
#include "core/language/partsofspeech.h"

namespace sourcelight::extraction
{

namespace
{

using Kind = NumberWord::Kind;

bool isCurrency(const NumberText &text, const Atom &atom)
{
    return text.resources.currencies.contains(atom.text) || text.resources.currencies.contains(atom.folded) ||
           (atom.text.size() == 4 && atom.text.front() == u'M' &&
               text.resources.currencies.contains(atom.text.sliced(1)));
}

/// What follows is counted: a noun, perhaps with its adjectives, or a unit, a scale or a percent sign.
bool countsSomething(const NumberText &text, qsizetype end)
{
    static const std::uint8_t plural = language::pennTag(u"NNS");
    for (qsizetype i = end; i < end + 4 && text.at(i); ++i) {
        const Atom &atom = *text.at(i);
        if (atom.is(Kind::Scale) || atom.is(Kind::Collective) || atom.is(u"%") || atom.is(TimeWord::Kind::Unit) ||
            atom.xpos == plural || text.isUnit(i))
            return true;
        if (atom.upos != Upos::Adj && atom.upos != Upos::Noun && atom.upos != Upos::Propn)
            return false;
    }
    return false;
}

/// "page 12", "No. 4", "Flight 370", "section two": a label stands before.
bool isLabelled(const NumberText &text, qsizetype i)
{
    const qsizetype before = text.is(i - 1, u".") && text.isGlued(i - 1) ? i - 2 : i - 1;
    const bool shortNumber = before == i - 2 && text.is(before, u"no");
    if (!text.is(before, Kind::Label) && !shortNumber)
        return false;
    return !countsSomething(text, i + 1) || text.at(before)->isCapitalised();
}

/// "A320": letters that are no currency and no month touch the digits from before.
bool touchesLetters(const NumberText &text, qsizetype i)
{
    const Atom *before = text.isGlued(i) ? text.at(i - 1) : nullptr;
    return before && before->isWord() && !isCurrency(text, *before) && !before->is(TimeWord::Kind::Month);
}

/// "A320", "Covid-19", "F-16", "#12": something that is no amount touches the digits from before.
bool touchesName(const NumberText &text, qsizetype i)
{
    if (!text.isGlued(i))
        return false;
    const Atom &before = *text.at(i - 1);
    if (before.isWord())
        return touchesLetters(text, i);
    // "1/0", "5+3": what is reckoned with the number before it
    if ((before.is(u"/") || before.is(u"+")) && before.glued && text.isDigits(i - 2))
        return true;
    if (before.is(u"#") || before.is(u"_") || before.is(u"@") || before.is(u"\\"))
        return true;
    const Atom *beyond = text.at(i - 2);
    // id="123": markup
    if (before.is(u"\"") && before.glued && beyond && beyond->is(u"="))
        return true;
    if (!before.isDash() || !before.glued || !beyond)
        return false;
    // "K2-18", "No. 23-1174"
    if (beyond->isDigits() && (touchesLetters(text, i - 2) || isLabelled(text, i - 2)))
        return true;
    // "5k-20k" is a range, "K-1" a name
    const bool scaled = beyond->is(Kind::Suffix) && beyond->glued && text.isDigits(i - 3);
    const bool word = beyond->numberWord.kind != Kind::None && !beyond->is(Kind::Label) && !beyond->is(Kind::Suffix);
    const bool number = beyond->isDigits() || isCurrency(text, *beyond) || scaled || word;
    return beyond->isWord() && !number && beyond->timeWord.kind == TimeWord::Kind::None;
}

/// "777F", "3D", "A1B2": letters that are no unit touch the digits from behind, within one token.
bool runsIntoName(const NumberText &text, qsizetype i)
{
    const Atom *behind = text.at(i + 1);
    if (!behind || !behind->glued || !behind->isWord() || behind->startsToken)
        return false;
    const bool scale = behind->is(Kind::Suffix) || behind->is(Kind::Scale) || behind->is(Kind::Collective);
    return !scale && !isCurrency(text, *behind) && !currencyAt(text, i + 1) && !text.isUnit(i + 1) &&
           !letterUnitAt(text, i + 1) && !isBillions(text, i + 1) &&
           !text.isOneOf(i + 1, {u"st", u"nd", u"rd", u"th", u"am", u"pm", u"a", u"p", u"x", u"fold", u"yo", u"d", u"w",
                                    u"y", u"c", u"t", u"pc"});
}

/// "1/0", "24/7": two numbers that make neither a part nor a date.
bool isImproperFraction(const NumberText &text, qsizetype i)
{
    const Atom *below = text.at(i + 2);
    return text.is(i + 1, u"/") && text.isGlued(i + 1) && text.isGlued(i + 2) && below->isDigits() &&
           text.at(i)->number.value_or(0) >= below->number.value_or(0);
}

/// "4.1.2", "192.168.0.1": a version or an address.
bool isVersion(const Atom &digits)
{
    return digits.text.count(u'.') > 1;
}

/// "555-010-1234", "+49 30 1234": three and more groups, or a plus before two.
bool isTelephone(const NumberText &text, qsizetype i)
{
    const auto joined = [&text](qsizetype at) {
        return text.isHyphen(at) && text.isDigits(at - 1) && text.isDigits(at + 1);
    };
    const bool chain =
        (joined(i + 1) && joined(i + 3)) || (joined(i - 1) && joined(i + 1)) || (joined(i - 1) && joined(i - 3));
    qsizetype first = i;
    constexpr qsizetype mostGroups = 6;
    while (first > i - mostGroups && text.isDigits(first - 1))
        --first;
    const bool plus = text.is(first - 1, u"+") && text.isGlued(first) && (first < i || text.isDigits(i + 1));
    if (chain || plus)
        return true;
    for (qsizetype at = i - 1; at >= std::max<qsizetype>(0, i - 5); --at) {
        if (text.isOneOf(at, {u"tel", u"phone", u"telephone", u"fax", u"hotline", u"dial", u"ssn", u"isbn"}))
            return true;
        if (!text.isDigits(at) && !text.isSign(at) && !text.isOneOf(at, {u"is", u"at", u"number", u"on"}))
            return false;
    }
    return false;
}

/// "(555) 123-4567", "555-0123", "020 7946 0018", "012345678905": groups of digits that no amount is written in.
bool isDialled(const NumberText &text, qsizetype i)
{
    const auto group = [&text](qsizetype at, qsizetype least, qsizetype most) {
        return text.isDigits(at) && text.at(at)->isPlainDigits() && text.at(at)->text.size() >= least &&
               text.at(at)->text.size() <= most;
    };
    const auto local = [&](qsizetype at) { return group(at, 3, 3) && text.isHyphen(at + 1) && group(at + 2, 4, 4); };
    const auto area = [&](qsizetype at) { return text.is(at - 1, u"(") && group(at, 3, 5) && text.is(at + 1, u")"); };
    const auto opensWithNought = [&](qsizetype at) { return group(at, 3, 20) && text.at(at)->text.front() == u'0'; };
    for (const qsizetype first : {i, i - 2}) {
        if (local(first) && (area(first - 2) || opensWithNought(first + 2)))
            return true;
    }
    constexpr qsizetype mostGroups = 4;
    qsizetype first = i;
    while (first > i - mostGroups && text.isDigits(first - 1))
        --first;
    constexpr qsizetype longestAlone = 4; // "0033", not the "+0000" of a time zone
    const bool several =
        first < i || text.isDigits(first + 1) || text.at(first)->text.size() > longestAlone || text.is(first - 1, u"+");
    return (several && opensWithNought(first)) || (area(i) && local(i + 2));
}

/// "1." and "2)" that open a line, "[3]" anywhere.
bool isListMark(const NumberText &text, qsizetype i)
{
    if (text.is(i - 1, u"[") && text.is(i + 1, u"]"))
        return true;
    const bool opens = i == 0 || (i == 1 && text.is(0, u"("));
    return opens && text.at(i)->isPlainDigits() && text.at(i)->text.size() <= 3 && text.isGlued(i + 1) &&
           (text.is(i + 1, u".") || text.is(i + 1, u")")) && text.at(i + 2) && !text.isGlued(i + 2);
}

/// "Boeing 777", "Apollo 11": a name stands before, and nothing that could be counted behind.
bool endsName(const NumberText &text, qsizetype i)
{
    const Atom &digits = *text.at(i);
    const Atom *name = text.at(i - 1);
    constexpr qsizetype longest = 4;
    return digits.isPlainDigits() && digits.text.size() <= longest && name && name->isCapitalised() && i > 1 &&
           name->upos == Upos::Propn && name->timeWord.kind == TimeWord::Kind::None && !isCurrency(text, *name) &&
           name->numberWord.kind == Kind::None && !text.resources.places.contains(name->text) &&
           !text.is(i + 1, u",") && !text.isGlued(i + 1) && !countsSomething(text, i + 1);
}

/// "5th Special Forces Group", "the Second World War": a rank that begins a name. Not "Team Wins 5th Title", where
/// every word is in capitals.
bool ranksName(const NumberText &text, qsizetype i)
{
    const Atom &atom = *text.at(i);
    const bool figures = atom.isPlainDigits() && text.isRankEnding(i + 1);
    const Atom *before = text.at(i - 1);
    const bool word = atom.is(Kind::Ordinal) && atom.isCapitalised() && before;
    if (!(figures || word) || (i > 1 && before->isCapitalised()))
        return false;
    const Atom *name = text.at(i + (figures ? 2 : 1));
    return name && name->isCapitalised() && name->timeWord.kind == TimeWord::Kind::None &&
           name->numberWord.kind == Kind::None && !text.resources.demonyms.contains(name->text);
}

/// "59°10′25″N", "13.5° E": where something lies on the globe.
bool isCoordinate(const NumberText &text, qsizetype i)
{
    const auto isMark = [&text](qsizetype at) {
        return text.isGlued(at) && text.isOneOf(at, {u"°", u"′", u"'", u"″", u"\""});
    };
    if (!isMark(i + 1))
        return false;
    const bool begins = text.is(i + 1, u"°") && text.isGlued(i + 2) && text.isDigits(i + 2);
    const bool goesOn = text.isGlued(i) && isMark(i - 1) && text.isDigits(i - 2);
    return begins || goesOn || text.isOneOf(i + 2, {u"n", u"s", u"e", u"w"});
}

} // namespace

bool isIdentifier(const NumberText &text, qsizetype i)
{
    const Atom &atom = *text.at(i);
    if (!atom.isDigits())
        return (atom.is(Kind::Cardinal) && (isLabelled(text, i) || (text.isHyphen(i - 1) && text.is(i - 2, u"on")))) ||
               ranksName(text, i);
    return touchesName(text, i) || runsIntoName(text, i) || isVersion(atom) || isImproperFraction(text, i) ||
           isTelephone(text, i) || isDialled(text, i) || isListMark(text, i) || isLabelled(text, i) ||
           endsName(text, i) || ranksName(text, i) || isCoordinate(text, i);
}

} // namespace sourcelight::extraction
