// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/mojibake.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace sourcelight::reading
{

namespace
{

/// What Windows-1252 has for 0x80 to 0x9f; 0 where it has nothing. Programs put the control of that number there.
constexpr std::array<char16_t, 32> upperControls{0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6,
    0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc,
    0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178};

/// The byte that was read as @p c; 0 where none is.
uchar byteOf(char16_t c)
{
    if (c < 0x100)
        return uchar(c);
    const auto found = std::ranges::find(upperControls, c);
    return found == upperControls.end() ? 0 : uchar(0x80 + std::distance(upperControls.begin(), found));
}

char16_t unitAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() ? text[at].unicode() : u'\0';
}

/// One character of UTF-8 as it stands in a damaged text.
struct Sequence {
    qsizetype length = 0; ///< 0: none begins here
    char32_t character = 0;
};

qsizetype continuationsOf(uchar lead)
{
    return lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
}

Sequence sequenceAt(QStringView text, qsizetype at)
{
    const char16_t lead = unitAt(text, at);
    if (!mayBeginMojibake(lead))
        return {};
    const qsizetype continuations = continuationsOf(uchar(lead));
    char32_t character = char32_t(lead & (0x3f >> continuations));
    for (qsizetype i = 1; i <= continuations; ++i) {
        const char16_t unit = unitAt(text, at + i);
        const uchar byte = byteOf(unit);
        if ((byte & 0xc0) != 0x80) {
            // The last byte of a closing quotation mark is none of Windows-1252, and was often lost.
            const bool quote = i == 2 && lead == u'â' && unitAt(text, at + 1) == u'€';
            return quote ? Sequence{unit == QChar::ReplacementCharacter ? 3 : 2, U'”'} : Sequence{};
        }
        character = character << 6 | (byte & 0x3f);
    }
    constexpr std::array<char32_t, 4> smallest{0, 0x80, 0x800, 0x10000};
    if (character < smallest[size_t(continuations)] || character > QChar::LastValidCodePoint ||
        QChar::isSurrogate(character) || QChar::category(character) == QChar::Other_NotAssigned)
        return {};
    return {continuations + 1, character};
}

/// True where a capital and a mark behind it may be meant as they stand: at the end of a word in capitals, or where a
/// letter is named.
bool mayBeMeant(QStringView text, qsizetype at, qsizetype end)
{
    const QChar before(unitAt(text, at - 1));
    const char16_t lead = unitAt(text, at);
    const bool isNamed = lead == u'Ä' || lead == u'Å' || lead == u'Æ';
    const bool inCapitals = before.isUpper() && QChar(unitAt(text, at - 2)).isUpper();
    return !QChar(unitAt(text, end)).isLetterOrNumber() && (inCapitals || (isNamed && !before.isLetter()));
}

/// True for a sequence that tells damage even alone.
bool isTelling(QStringView text, qsizetype at, const Sequence &sequence)
{
    const char16_t lead = unitAt(text, at);
    const char16_t second = unitAt(text, at + 1);
    const qsizetype end = at + sequence.length;
    if (lead >= 0xf0)
        return true;
    if (lead == u'ï') // a byte order mark, a character that was lost before, "ﬁ"
        return sequence.character == 0xfeff || sequence.character == 0xfffd || sequence.character >> 4 == 0xfb0;
    if (lead == u'â')
        return QStringView(u"€‚„†‡ˆ˜šœž").contains(second);
    if (lead == u'á') // Vietnamese, if not the end of a quotation
        return (second == u'º' || second == u'»') &&
               (QChar(unitAt(text, end)).isLetterOrNumber() ||
                   !QStringView(u"…’”“–—»\u00a0").contains(unitAt(text, end - 1)));
    const bool european = lead <= u'Æ' || lead == u'Ì' || lead == u'Î' || lead == u'Ï' || lead == u'Ð' || lead == u'Ñ';
    return european && sequence.character >= 0xa0 && !mayBeMeant(text, at, end);
}

QString mendedOnce(QStringView run)
{
    QString mended;
    for (qsizetype at = 0; at < run.size();) {
        const Sequence sequence = sequenceAt(run, at);
        if (sequence.length > 0)
            mended += QChar::fromUcs4(sequence.character);
        else
            mended += run[at];
        at += std::max<qsizetype>(sequence.length, 1);
    }
    return mended;
}

} // namespace

Span mojibakeAt(QStringView text, qsizetype at)
{
    const Sequence first = sequenceAt(text, at);
    if (first.length == 0)
        return {at, at};
    Span run{at, at + first.length};
    for (Sequence next = sequenceAt(text, run.end); next.length > 0; next = sequenceAt(text, run.end))
        run.end += next.length;
    const bool isDamage = run.length() > first.length || isTelling(text, at, first);
    return isDamage ? run : Span{at, at};
}

Span findMojibake(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!mayBeginMojibake(text[at].unicode()))
            continue;
        if (const Span run = mojibakeAt(text, at); !run.isEmpty())
            return run;
    }
    return {};
}

QString mendedRun(QStringView run)
{
    constexpr int mostTimes = 3;
    QString mended = mendedOnce(run);
    for (int times = 1; times < mostTimes && findMojibake(mended) == Span{0, mended.size()}; ++times)
        mended = mendedOnce(mended);
    return mended;
}

} // namespace sourcelight::reading
