// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/numbertext.h"

#include <QStringTokenizer>

namespace sourcelight::extraction
{

namespace
{

/// White space that is no plain space: the end of a line, a no-break space.
bool hasOddSpace(QStringView stretch)
{
    return std::ranges::any_of(stretch, [](QChar c) { return c != u' ' && c.isSpace(); });
}

} // namespace

qsizetype matchWords(const NumberText &text, qsizetype i, QStringView phrase)
{
    const qsizetype begin = i;
    for (const QStringView word : QStringTokenizer(phrase, u' ')) {
        if (!text.is(i, word))
            return 0;
        ++i;
    }
    return i - begin;
}

qsizetype matchPhrase(const NumberText &text, qsizetype i, std::span<const QStringView> phrases)
{
    qsizetype longest = 0;
    for (const QStringView phrase : phrases)
        longest = std::max(longest, matchWords(text, i, phrase));
    return longest;
}

QStringView phraseAt(const NumberText &text, qsizetype begin, qsizetype end, bool folded, QString &storage)
{
    const auto words = [folded](const Atom &atom) { return folded ? atom.folded : atom.text; };
    const Atom &first = *text.at(begin), &last = *text.at(end - 1);
    if (end - begin == 1)
        return words(first);
    bool asItStands = true;
    for (qsizetype i = begin; i < end; ++i) {
        const Atom &atom = *text.at(i);
        const qsizetype gap = i > begin ? atom.span.begin - text.at(i - 1)->span.end : 0;
        // digits that were joined are folded into no buffer
        asItStands = asItStands && gap == (i > begin && !atom.glued ? 1 : 0) && !(folded && atom.isDigits());
    }
    const QStringView stretch(
        words(first).data(), asItStands ? words(last).data() + words(last).size() : words(first).data());
    if (asItStands && stretch.size() == last.span.end - first.span.begin && !hasOddSpace(stretch))
        return stretch;
    storage.clear();
    for (qsizetype i = begin; i < end; ++i) {
        if (i > begin && !text.at(i)->glued)
            storage += u' ';
        storage += words(*text.at(i));
    }
    return storage;
}

std::optional<int> wholeAt(const NumberText &text, qsizetype i, int low, int high)
{
    const Atom *atom = text.at(i);
    if (!atom || !atom->isPlainDigits() || !atom->number)
        return std::nullopt;
    const double value = *atom->number;
    return value >= low && value <= high ? std::optional(int(value)) : std::nullopt;
}

} // namespace sourcelight::extraction
