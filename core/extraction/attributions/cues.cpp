// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/attributions/cues.h"

#include "core/model/enumnames.h"

#include <array>

namespace sourcelight::extraction
{

namespace
{

template <size_t Size> bool isOneOf(const Word *word, const std::array<QStringView, Size> &words)
{
    return word && std::ranges::contains(words, QStringView(word->folded));
}

/// Behind a determiner, preposition or "to" the form is a noun or an infinitive that reports nothing.
bool standsAsNoun(const Words &words, qsizetype i)
{
    static constexpr std::array<QStringView, 21> before{u"the", u"a", u"an", u"his", u"her", u"their", u"its", u"my",
        u"our", u"this", u"these", u"those", u"of", u"in", u"on", u"with", u"for", u"no", u"any", u"to", u"'s"};
    return isOneOf(words.at(i - 1), before) || words.is(i - 1, u"\u2019s");
}

/// A capital inside a sentence makes a name of it: "the Coast Wire agency".
bool standsInName(const Words &words, qsizetype i)
{
    const Word *before = words.at(i - 1);
    return words.at(i)->isCapitalised() && before && before->isWord() && !words.at(i)->text.isUpper();
}

std::optional<Cue> cueAt(const Words &words, qsizetype i)
{
    const language::Lexicon &lexicon = words.resources.cues;
    QString phrase;
    std::optional<Cue> longest;
    for (qsizetype end = i + 1; end <= words.size() && end - i <= lexicon.longestPhrase(); ++end) {
        const Word &last = *words.at(end - 1);
        if (last.quoted || !last.isWord())
            break;
        if (end - 1 > i)
            phrase += u' ';
        phrase += last.folded;
        if (const auto value = lexicon.value(phrase)) {
            const qsizetype space = value->indexOf(u' ');
            const QStringView name = space < 0 ? *value : value->first(space);
            const QStringView lemma = space < 0 ? QStringView(phrase) : value->sliced(space + 1);
            longest = Cue{{i, end}, valueOf<CueClass>(name).value_or(CueClass::Neutral), lemma.toString()};
        }
    }
    return longest;
}

} // namespace

std::vector<Cue> findCues(const Words &words)
{
    std::vector<Cue> cues;
    for (qsizetype i = 0; i < words.size();) {
        auto cue = words.at(i)->quoted ? std::nullopt : cueAt(words, i);
        if (!cue || (cue->words.length() == 1 && (standsAsNoun(words, i) || standsInName(words, i)))) {
            ++i;
            continue;
        }
        i = cue->words.end;
        cues.push_back(std::move(*cue));
    }
    return cues;
}

} // namespace sourcelight::extraction
