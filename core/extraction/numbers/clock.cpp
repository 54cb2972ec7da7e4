// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/clock.h"

#include "core/extraction/numbers/amount.h"

namespace sourcelight::extraction
{

namespace
{

using Kind = TimeWord::Kind;

/// An hour or a minute in digits or words at an atom.
struct Count {
    int value = 0;
    qsizetype end = 0;
};

std::optional<Count> countAt(const NumberText &text, qsizetype i, int last)
{
    if (const auto digits = wholeAt(text, i, 0, last); digits && text.at(i)->text.size() <= 2)
        return Count{*digits, i + 1};
    const auto words = text.is(i, NumberWord::Kind::Cardinal) ? readNumberWords(text, i) : std::nullopt;
    if (!words || !words->value || *words->value > last || *words->value != int(*words->value))
        return std::nullopt;
    return Count{int(*words->value), words->end};
}

/// "am", "p.m.", "p . m .", "a": the hours to add, and where it ends.
std::optional<Count> meridiemAt(const NumberText &text, qsizetype i)
{
    if (text.is(i, u".") && text.isGlued(i) && text.isGlued(i + 1))
        ++i;
    for (const auto &[letter, hours] : {std::pair(u'a', 0), std::pair(u'p', 12)}) {
        const Atom *atom = text.at(i);
        if (!atom || !atom->isWord() || atom->folded.front() != letter)
            continue;
        if (atom->is(u"am") || atom->is(u"pm") || atom->is(u"ampm"))
            return Count{hours, i + 1};
        if (atom->folded == u"a.m" || atom->folded == u"p.m" || atom->folded == u"a.m." || atom->folded == u"p.m.")
            return Count{hours, text.is(i + 1, u".") && text.isGlued(i + 1) && text.at(i + 2) ? i + 2 : i + 1};
        if (atom->folded.size() != 1)
            continue;
        const qsizetype m = text.is(i + 1, u".") ? i + 2 : i + 1;
        if (text.is(m, u"m"))
            return Count{hours, text.is(m + 1, u".") ? m + 2 : m + 1};
        // "20p" is a price
        if (!atom->glued || !text.isDigits(i - 1))
            continue;
        const bool minutes = text.is(i - 2, u":") || text.at(i - 1)->text.size() > 2;
        if (minutes || letter == u'a')
            return Count{hours, i + 1};
    }
    return std::nullopt;
}

When clockAt(qsizetype begin, qsizetype end, Clock clock, Rule rule)
{
    When when = whenAt(begin, end, Grain::Minute, rule);
    when.clock = clock;
    return when;
}

/// "10:30", "7:56:30"; an hour and "2.30" or "1140" where "pm" or @p sure follows.
struct Figures {
    Clock clock;
    qsizetype end = 0;
    bool bare = true; ///< nothing but a number, which has to be told a time of day by what stands around it
};

std::optional<Figures> figuresAt(const NumberText &text, qsizetype i)
{
    const Atom &digits = *text.at(i);
    if (!digits.isDigits()) {
        const auto hour = countAt(text, i, 24);
        if (!hour)
            return std::nullopt;
        // "one thirty pm"
        const auto minute = countAt(text, hour->end, 59);
        if (minute && minute->value >= 10 && meridiemAt(text, minute->end))
            return Figures{{hour->value, minute->value, {}}, minute->end};
        return Figures{{hour->value, {}, {}}, hour->end};
    }
    if (!digits.number || digits.vulgar)
        return std::nullopt;
    const qsizetype point = digits.text.indexOf(u'.');
    if (point > 0 && point <= 2 && digits.text.size() == point + 3 && *digits.number < 24) {
        const int minute = digits.text.sliced(point + 1).toInt();
        return minute < 60 ? std::optional(Figures{{int(*digits.number), minute, {}}, i + 1}) : std::nullopt;
    }
    if (digits.isPlainDigits() && digits.text.size() == 4 && *digits.number < 2400 && int(*digits.number) % 100 < 60)
        return Figures{{int(*digits.number) / 100, int(*digits.number) % 100, {}}, i + 1};
    const auto hour = countAt(text, i, 24);
    if (!hour)
        return std::nullopt;
    Figures figures{{hour->value, {}, {}}, i + 1};
    const auto twoDigits = [&text](qsizetype at) -> std::optional<int> {
        const bool joined = text.is(at, u":") && text.isGlued(at) && text.isGlued(at + 1);
        return joined && text.isDigits(at + 1) && text.at(at + 1)->text.size() == 2 ? wholeAt(text, at + 1, 0, 59)
                                                                                    : std::nullopt;
    };
    figures.clock.minute = twoDigits(figures.end);
    if (figures.clock.minute) {
        figures.bare = false;
        figures.end += 2;
        figures.clock.second = twoDigits(figures.end);
        figures.end += figures.clock.second ? 2 : 0;
    }
    return figures;
}

/// "half past seven", "20 min past eight", "quarter to five".
std::optional<When> readPast(const NumberText &text, qsizetype i)
{
    qsizetype next = text.is(i, u"a") ? i + 1 : i;
    int minutes = 0;
    if (text.isOneOf(next, {u"half", u"quarter"})) {
        minutes = text.is(next, u"half") ? 30 : 15;
        ++next;
    } else if (const auto count = countAt(text, next, 59)) {
        minutes = count->value;
        next = count->end;
        next += text.isOneOf(next, {u"min", u"mins", u"minutes", u"minute"}) ? 1 : 0;
    } else {
        return std::nullopt;
    }
    const bool past = text.isOneOf(next, {u"past"});
    const bool told = text.isOneOf(next - 1, {u"half", u"quarter", u"minutes", u"minute", u"min"});
    if (!past &&
        !(text.isOneOf(next, {u"to", u"till", u"before"}) && told && text.isOneOf(i - 1, {u"at", u"by", u"until"})))
        return std::nullopt;
    const auto hour = countAt(text, next + 1, 24);
    // "by a quarter to 10 million"
    if (!hour || hour->value == 0 || text.is(hour->end, NumberWord::Kind::Scale) || text.is(hour->end, u"%") ||
        text.is(hour->end, u"percent"))
        return std::nullopt;
    const int time = hour->value * 60 + (past ? minutes : -minutes);
    return clockAt(i, hour->end, {time / 60 % 24, time % 60, {}}, Rule::TimeWords);
}

/// "noon", "midnight", "12 noon".
std::optional<When> readNamedHour(const NumberText &text, qsizetype i)
{
    const qsizetype word = text.is(i, u"12") ? i + 1 : i;
    if (!text.is(word, Kind::Clock))
        return std::nullopt;
    return clockAt(i, word + 1, {text.at(word)->timeWord.value, {}, {}}, Rule::TimeWords);
}

std::optional<When> readFigures(const NumberText &text, qsizetype i, bool sure)
{
    auto figures = figuresAt(text, i);
    if (!figures)
        return std::nullopt;
    Clock &clock = figures->clock;
    qsizetype end = figures->end;
    bool told = !figures->bare && !text.isOneOf(end, {u"aspect", u"ratio"});
    if (text.isOneOf(end, {u"o'clock", u"oclock"})) {
        told = true;
        ++end;
    }
    if (const auto meridiem = meridiemAt(text, end); meridiem && clock.hour <= 23) {
        if (clock.hour >= 1 && clock.hour <= 12)
            clock.hour = clock.hour % 12 + meridiem->value;
        told = true;
        end = meridiem->end;
    } else if (sure && !told && !clock.minute && text.at(i)->isWord()) {
        // "at seven twenty-seven"
        if (const auto minute = countAt(text, end, 59); minute && minute->value >= 10) {
            clock.minute = minute->value;
            end = minute->end;
        }
    }
    const bool year = text.at(i)->isPlainDigits() && text.at(i)->text.size() == 4 && !clock.second && figures->bare;
    const bool at = text.is(i - 1, u"at") && clock.minute && !year && text.endsAt(end) && !text.is(end, u"%");
    if (!told && !at && (!sure || year))
        return std::nullopt;
    const Atom *next = text.at(end);
    const bool counts = next && (next->is(Kind::Unit) || next->is(u"%") || next->upos == Upos::Noun ||
                                    next->upos == Upos::Adj || next->numberWord.kind != NumberWord::Kind::None);
    if (!told && counts && !next->is(Kind::Shift) && !next->is(Kind::Day))
        return std::nullopt;
    return clockAt(i, end, clock, text.at(i)->isWord() ? Rule::TimeWords : Rule::TimeOfDay);
}

/// "in the evening", "at night" behind a time.
void readPartBehind(const NumberText &text, When &when)
{
    qsizetype i = when.end;
    if (text.is(i, u"in") && text.is(i + 1, u"the"))
        i += 2;
    else if (text.is(i, u"at"))
        i += 1;
    else
        return;
    if (!when.clock || !text.is(i, Kind::Daypart))
        return;
    moveInto(*when.clock, text.at(i)->timeWord.code);
    when.end = i + 1;
}

} // namespace

void moveInto(Clock &clock, QStringView code)
{
    const bool late = code == u"AF" || code == u"EV" || (code == u"NI" && clock.hour >= 5);
    if (late && clock.hour < 12)
        clock.hour += 12;
}

std::optional<When> readDaypart(const NumberText &text, qsizetype i)
{
    qsizetype word = i;
    if (text.is(i, u"in") && text.is(i + 1, u"the"))
        word = i + 2;
    else if (text.isOneOf(i, {u"the", u"at", u"early", u"late", u"mid"}))
        word = text.isHyphen(i + 1) ? i + 2 : i + 1;
    word += text.isOneOf(word, {u"early", u"late"}) ? 1 : 0;
    if (!text.is(word, Kind::Daypart))
        return std::nullopt;
    When when = whenAt(i, word + 1, Grain::Hour, Rule::DayPart);
    when.daypart = text.at(word)->timeWord.code.toString();
    return when;
}

std::optional<When> readClock(const NumberText &text, qsizetype i, bool sure)
{
    if (!text.at(i))
        return std::nullopt;
    auto when = readPast(text, i);
    if (!when)
        when = readNamedHour(text, i);
    if (!when) {
        // "eight in the evening": the part of the day says that it is an hour
        const auto hour = figuresAt(text, i);
        const bool part = hour && text.is(hour->end, u"in") && text.is(hour->end + 1, u"the") &&
                          text.is(hour->end + 2, Kind::Daypart);
        when = readFigures(text, i, sure || part);
    }
    if (!when)
        return std::nullopt;
    if (text.isOneOf(when->end, {u"o'clock", u"oclock"}))
        ++when->end;
    readPartBehind(text, *when);
    return when;
}

} // namespace sourcelight::extraction
