// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/wordform.h"

#include <algorithm>

namespace sourcelight::language
{

namespace
{

char16_t plain(QChar c)
{
    switch (c.unicode()) {
    case u'‘':
    case u'’':
    case u'ʼ':
        return u'\'';
    case u'“':
    case u'”':
    case u'„':
    case u'«':
    case u'»':
        return u'"';
    case u'‐':
    case u'‑':
        return u'-';
    default:
        return c.unicode();
    }
}

WordForm edge(char16_t name)
{
    WordForm form;
    form.word = form.exact = form.shape = extend(emptyHash, name);
    return form;
}

} // namespace

const WordForm WordForms::before = edge(u'\x02');
const WordForm WordForms::after = edge(u'\x03');

WordForm wordFormOf(QStringView token)
{
    constexpr qsizetype longest = 64; ///< of what is looked at: an address of a thousand letters says no more
    constexpr std::size_t affix = WordForm::longestAffix;
    WordForm form;
    form.word = form.exact = form.shape = emptyHash;
    form.length = std::uint8_t(std::min<qsizetype>(token.size(), 255));
    std::array<char16_t, affix> tail{};
    char16_t kindBefore = 0;
    int run = 0;
    std::size_t count = 0;
    for (const QChar c : token.first(std::min(token.size(), longest))) {
        const bool upper = c.isUpper() || c.isTitleCase(), digit = c.isDigit(), letter = c.isLetter();
        const char16_t folded = digit ? u'0' : upper ? c.toLower().unicode() : plain(c);
        const char16_t kind = upper ? u'X' : digit ? u'd' : letter ? u'x' : folded;
        form.startsUpper = form.startsUpper || (upper && count == 0);
        form.hasUpper = form.hasUpper || upper;
        form.hasLower = form.hasLower || (letter && !upper);
        form.hasDigit = form.hasDigit || digit;
        form.word = extend(form.word, folded);
        form.exact = extend(form.exact, plain(c));
        run = kind == kindBefore ? run + 1 : 1;
        kindBefore = kind;
        if (run <= 2)
            form.shape = extend(form.shape, kind);
        if (count < affix && token.size() > qsizetype(count) + 1)
            form.prefixes[count] = form.word;
        tail[count % affix] = folded;
        ++count;
    }
    form.isMark = !form.hasUpper && !form.hasLower && !form.hasDigit;
    FeatureHash hash = emptyHash;
    for (std::size_t i = 0; i < affix && i + 1 < count; ++i) {
        hash = extend(hash, tail[(count - 1 - i) % affix]);
        form.suffixes[i] = hash;
    }
    return form;
}

void WordForms::assign(const Article &article, std::span<const Token> tokens)
{
    m_forms.clear();
    for (const Token &token : tokens)
        m_forms.push_back(wordFormOf(textOf(article, token.span)));
}

} // namespace sourcelight::language
