// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/attributions/cuereading.h"

#include "core/model/enumnames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

/// A phrase of the lexicon at token @p i, as long as the cue allows; its end is @p i where there is none.
struct Known {
    CueReading reading;
    std::size_t end = 0;
};

Known knownAt(const StatementText &text, std::size_t i, std::size_t last, const language::LanguageResources &resources)
{
    Known known{{}, i};
    QString phrase;
    const std::size_t longest = std::min(last, i + std::size_t(resources.cues.longestPhrase()));
    for (std::size_t end = i + 1; end <= longest; ++end) {
        if (!phrase.isEmpty() && !text.is(end - 1, {"n't"_L1, "n’t"_L1}))
            phrase += u' ';
        phrase += text.word(end - 1).toString().toLower();
        if (const auto value = resources.cues.value(phrase)) {
            const QStringView name = value->left(value->indexOf(u' '));
            known = {
                {valueOf<CueClass>(name).value_or(CueClass::Neutral), value->sliced(name.size() + 1).toString()}, end};
        }
    }
    return known;
}

bool isNegated(const StatementText &text, std::size_t first, std::size_t end)
{
    for (std::size_t i = first; i < end; ++i) {
        if (text.is(i, {"not"_L1, "n't"_L1, "n’t"_L1, "never"_L1, "without"_L1, "neither"_L1}))
            return true;
    }
    return false;
}

/// Whether nobody is what begins at token @p i: "neither firm", "none of them", "no one", "no official".
bool isNobodyAt(const StatementText &text, std::size_t i)
{
    if (!text.is(i, {"no"_L1}))
        return text.is(i, {"neither"_L1, "none"_L1, "nobody"_L1});
    const bool noun = i + 1 < text.size() && text.word(i + 1).front().isLower();
    return (noun || text.is(i + 1, {"-"_L1})) && !text.is(i + 1, {"doubt"_L1, "matter"_L1});
}

/// The model may leave the first word out: "neither |firm|". "Nobody but the mayor" and "no fewer than ten" are
/// somebody, and so is "nobody's lawyer".
bool isNobody(const StatementText &text, const StatementPart &source)
{
    const bool follows = source.first > 0 && text.sentence(source.first - 1) == text.sentence(source.first);
    const bool before = follows && isNobodyAt(text, source.first - 1);
    if (!before && !isNobodyAt(text, source.first))
        return false;
    for (std::size_t i = source.first; i < source.last; ++i) {
        if (text.is(i, {"but"_L1, "except"_L1, "besides"_L1, "save"_L1, "than"_L1, "less"_L1, "'s"_L1, "’s"_L1}))
            return false;
    }
    return true;
}

bool refuses(const StatementText &text, std::size_t first, std::size_t end)
{
    for (std::size_t i = first; i < end; ++i) {
        const QString word = text.word(i).toString().toLower();
        if (word.startsWith("refus"_L1) || word.startsWith("declin"_L1))
            return true;
    }
    return false;
}

bool isSpeech(CueClass cueClass)
{
    return cueClass == CueClass::Neutral || cueClass == CueClass::Claim || cueClass == CueClass::Denial;
}

} // namespace

CueReading readCue(const StatementText &text, const StatementPart *source, std::size_t first, std::size_t last,
    const language::LanguageResources &resources)
{
    CueReading reading;
    std::size_t begin = first;
    bool confirms = false;
    for (std::size_t i = first; i < last;) {
        Known known = knownAt(text, i, last, resources);
        if (known.end > i) {
            confirms = reading.lemma == "confirm"_L1 || reading.cueClass == CueClass::Refusal;
            reading = std::move(known.reading);
            begin = i;
        }
        i = std::max(known.end, i + 1);
    }
    const bool nobody = source && isNobody(text, *source);
    if (confirms && reading.cueClass == CueClass::Denial) // or not
        reading.cueClass = CueClass::Neutral;
    if (reading.cueClass == CueClass::Refusal || (refuses(text, first, begin) && !reading.lemma.isEmpty()))
        reading.cueClass = nobody ? CueClass::Neutral : CueClass::Refusal;
    else if (isNegated(text, first, begin) != nobody && isSpeech(reading.cueClass))
        reading.cueClass = reading.cueClass == CueClass::Denial ? CueClass::Neutral : CueClass::Refusal;
    return reading;
}

} // namespace sourcelight::extraction
