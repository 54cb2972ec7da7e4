// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens that do not begin with a letter or digit: punctuation, symbols, emoji.
#include "core/language/tokens.h"
#include "core/language/words.h"

#include <algorithm>
#include <array>

namespace sourcelight::language
{

namespace
{

constexpr char32_t zeroWidthJoiner = 0x200D;

constexpr std::array<QStringView, 8> emoticons{u":-)", u":-(", u";-)", u":)", u":(", u";)", u":D", u":P"};
constexpr std::array<QStringView, 2> omissions{u"[...]", u"[…]"};

/// What an apostrophe shortens at the start of a word, or the second half of a contraction with a stray space before
/// it.
constexpr std::array<QStringView, 11> elided{
    u"s", u"re", u"ve", u"ll", u"d", u"m", u"em", u"til", u"tis", u"twas", u"cuz"};

bool isRegionalIndicator(char32_t c)
{
    return c >= 0x1F1E6 && c <= 0x1F1FF;
}

/// Skin tones and the letters of flags: they belong to the emoji before them.
bool isEmojiPart(char32_t c)
{
    return (c >= 0x1F3FB && c <= 0x1F3FF) || (c >= 0xE0020 && c <= 0xE007F);
}

/// Marks that stand for one thing when repeated: ellipses, dashes, rules, bullets.
bool isRepeatable(char32_t c)
{
    return isDash(c) || QStringView(u".*=~#_`").contains(QChar(char16_t(c)));
}

} // namespace

qsizetype TokenReader::markEnd(qsizetype begin) const
{
    const char32_t c = at(begin);
    const QStringView rest = m_text.sliced(begin);
    const bool afterSpace = before(begin).isSpace();
    if (isApostrophe(c) || c == U'‘') {
        if (const qsizetype end = elisionEnd(begin); end > begin)
            return end;
    }
    if (c == U'.' && QChar::isDigit(at(begin + 1)) && !isWordPart(before(begin).unicode()))
        return wordEnd(begin + 1);
    if ((c == U'#' || c == U'@') && isWordStart(at(begin + 1)))
        return runEnd(begin + 1);
    if (c == U'[') {
        const auto omission = std::ranges::find_if(omissions, [rest](auto mark) { return rest.startsWith(mark); });
        return omission == omissions.end() ? begin + 1 : begin + omission->size();
    }
    if (afterSpace && (c == U':' || c == U';')) {
        const auto face = std::ranges::find_if(emoticons, [rest](auto mark) { return rest.startsWith(mark); });
        if (face != emoticons.end() && !isWordPart(at(begin + face->size())))
            return begin + face->size();
    }
    if (c == U'\'' && at(begin + 1) == U'\'')
        return begin + 2;
    if (c < 0x10000 && isRepeatable(c))
        return sameEnd(begin);
    return clusterEnd(begin);
}

/// The end of a run of the same mark.
qsizetype TokenReader::sameEnd(qsizetype begin) const
{
    qsizetype i = begin;
    while (i < m_text.size() && m_text[i] == m_text[begin])
        ++i;
    return i == begin + 1 ? clusterEnd(begin) : i;
}

/// The end of "'em", "’90s", or of the "'s" of "Obama 's"; @p begin itself where an apostrophe opens a quotation.
qsizetype TokenReader::elisionEnd(qsizetype begin) const
{
    const qsizetype end = runEnd(begin + 1);
    const QStringView run = view(begin + 1, end);
    const bool decade = run.size() <= 3 && run.size() >= 2 && run[0].isDigit() && run[1].isDigit() &&
                        (run.size() == 2 || run[2] == u's');
    const bool word =
        std::ranges::any_of(elided, [run](QStringView other) { return run.compare(other, Qt::CaseInsensitive) == 0; });
    return decade || word ? end : begin;
}

/// One character as a reader sees it: a mark or symbol with all that is drawn upon it.
qsizetype TokenReader::clusterEnd(qsizetype begin) const
{
    const CodePoint first = codePointAt(m_text, begin);
    qsizetype i = begin + first.length;
    if (isRegionalIndicator(first.value) && isRegionalIndicator(at(i)))
        i += 2;
    while (i < m_text.size()) {
        const CodePoint c = codePointAt(m_text, i);
        if (QChar::isMark(c.value) || isEmojiPart(c.value)) {
            i += c.length;
        } else if (c.value == zeroWidthJoiner) {
            const CodePoint joined = codePointAt(m_text, i + 1);
            const bool joins = i + 1 < m_text.size() && !QChar::isSpace(joined.value);
            i += joins ? 1 + joined.length : 1;
        } else {
            break;
        }
    }
    return i;
}

} // namespace sourcelight::language
