// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/atoms.h"

#include "core/language/words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace sourcelight::extraction
{

namespace
{

/// Spaces that group digits: no-break, thin, narrow no-break, figure.
bool isGroupingSpace(QChar c)
{
    return c == QChar(0x00a0) || c == QChar(0x2009) || c == QChar(0x202f) || c == QChar(0x2007);
}

/// The part that a fraction in one character stands for: 0.5 for "½". 0 for other characters.
double vulgarFraction(QChar c)
{
    static constexpr std::array<std::pair<char16_t, double>, 18> fractions{
        {{u'¼', 1. / 4}, {u'½', 1. / 2}, {u'¾', 3. / 4}, {u'⅐', 1. / 7}, {u'⅑', 1. / 9}, {u'⅒', 1. / 10},
            {u'⅓', 1. / 3}, {u'⅔', 2. / 3}, {u'⅕', 1. / 5}, {u'⅖', 2. / 5}, {u'⅗', 3. / 5}, {u'⅘', 4. / 5},
            {u'⅙', 1. / 6}, {u'⅚', 5. / 6}, {u'⅛', 1. / 8}, {u'⅜', 3. / 8}, {u'⅝', 5. / 8}, {u'⅞', 7. / 8}}};
    if (c.unicode() < u'¼' || c.unicode() > u'⅞')
        return 0;
    const auto found = std::ranges::find(fractions, c.unicode(), [](const auto &known) { return known.first; });
    return found == fractions.end() ? 0 : found->second;
}

bool isWordCharacter(QStringView text, qsizetype i)
{
    const QChar c = text[i];
    if (c.isLetter() || c.isMark() || c.isSurrogate())
        return true;
    const bool inside = i > 0 && i + 1 < text.size() && text[i - 1].isLetter() && text[i + 1].isLetter();
    if (c == u'\'' || c == QChar(0x2019))
        return inside;
    // superscripts belong to their unit: "km²"
    if (c == u'²' || c == u'³')
        return true;
    // "U.S.", "p.m.": a full stop after a letter that stands alone
    return c == u'.' && i > 0 && text[i - 1].isLetter() && (i == 1 || !text[i - 2].isLetter());
}

qsizetype digitsAt(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && text[end].isDigit())
        ++end;
    return end - from;
}

/// The decimal marks of other scripts: Arabic, full-width.
bool isForeignPoint(QChar c)
{
    return c == QChar(0x066b) || c == QChar(0xff0e);
}

/// The marks by which other scripts group digits.
bool isForeignComma(QChar c)
{
    return c == QChar(0x066c) || c == QChar(0xff0c);
}

/// A comma parts groups of three digits ("1,234"), or of two before more ("1,23,456"); elsewhere it ends the number.
bool groupsDigits(QStringView text, qsizetype comma)
{
    for (;;) {
        const qsizetype digits = digitsAt(text, comma + 1);
        const qsizetype after = comma + 1 + digits;
        if (digits == 3)
            return true;
        if (digits != 2 || after >= text.size() || text[after] != u',')
            return false;
        comma = after;
    }
}

qsizetype endOfDigits(QStringView text, qsizetype begin)
{
    qsizetype end = begin + digitsAt(text, begin);
    const bool grouped = end - begin <= 3;
    while (end < text.size()) {
        const bool grouping = (grouped && text[end] == u',' && groupsDigits(text, end)) ||
                              (isGroupingSpace(text[end]) && digitsAt(text, end + 1) == 3) ||
                              (text[end] == u'.' && digitsAt(text, end + 1) > 0);
        if (!grouping)
            break;
        end += 1 + digitsAt(text, end + 1);
    }
    return end;
}

void fold(QStringView text, QString &folded)
{
    folded.resize(text.size());
    std::ranges::transform(text, folded.begin(), [](QChar c) {
        if (c.unicode() < 0x80)
            return c.unicode() >= u'A' && c.unicode() <= u'Z' ? QChar(c.unicode() + 32) : c;
        return language::isApostrophe(c.unicode()) ? QChar(u'\'') : c.toLower();
    });
}

/// Addresses hold digits that are no amounts.
bool isAddress(QStringView token)
{
    return token.size() > 4 && (token.contains(u'@') || token.contains(u"://") || token.startsWith(u"www."));
}

} // namespace

bool Atom::isDash() const
{
    return isSign() && (language::isDash(text.front().unicode()) || text.front() == u'−');
}

bool Atom::isPlainDigits() const
{
    return isDigits() && !vulgar && std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

std::optional<double> valueOfDigits(QStringView digits)
{
    constexpr qsizetype longest = 400;
    const qsizetype lastPoint = digits.lastIndexOf(u'.');
    const bool severalPoints = lastPoint >= 0 && digits.first(lastPoint).contains(u'.');
    std::array<char, longest> plain;
    size_t size = 0;
    for (const QChar c : digits) {
        if (size == plain.size())
            return std::nullopt;
        if (c.isDigit())
            plain[size++] = char('0' + c.digitValue());
        else if ((c == u'.' && !severalPoints) || isForeignPoint(c))
            plain[size++] = '.';
    }
    double value = 0;
    const auto [end, problem] = std::from_chars(plain.data(), plain.data() + size, value);
    constexpr double largestExact = 1e18;
    return problem == std::errc() && std::isfinite(value) && value <= largestExact ? std::optional(value)
                                                                                   : std::nullopt;
}

std::span<const Atom> AtomReader::read(const Sentence &sentence)
{
    fold(textOf(m_article, sentence.span), m_folded);
    m_atoms.clear();
    for (const Token &token : sentence.tokens)
        readToken(token, sentence.span.begin);
    joinDigits();
    return m_atoms;
}

void AtomReader::readToken(const Token &token, qsizetype sentenceBegin)
{
    const QStringView text = textOf(m_article, token.span);
    const QStringView folded = QStringView(m_folded).sliced(token.span.begin - sentenceBegin, text.size());
    const bool address = isAddress(text);
    for (qsizetype i = 0; i < text.size();) {
        Atom &atom = m_atoms.emplace_back();
        qsizetype end = address ? text.size() : i + 1;
        if (!address && text[i].isDigit()) {
            atom.kind = Atom::Kind::Digits;
            end = endOfDigits(text, i);
            atom.number = valueOfDigits(text.sliced(i, end - i));
        } else if (!address && (text[i].isLetter() || text[i].isSurrogate())) {
            while (end < text.size() && isWordCharacter(text, end))
                ++end;
        } else if (const double part = address ? 0.0 : vulgarFraction(text[i]); part > 0) {
            atom.kind = Atom::Kind::Digits;
            atom.number = part;
            atom.vulgar = true;
        } else {
            atom.kind = Atom::Kind::Sign;
        }
        atom.span = {token.span.begin + i, token.span.begin + end};
        atom.text = text.sliced(i, end - i);
        atom.folded = folded.sliced(i, end - i);
        atom.startsToken = i == 0;
        atom.upos = token.upos;
        atom.xpos = token.xpos;
        atom.glued = m_atoms.size() > 1 && m_atoms[m_atoms.size() - 2].span.end == atom.span.begin;
        finishWord(atom);
        i = end;
    }
}

void AtomReader::finishWord(Atom &atom) const
{
    if (!atom.isWord())
        return;
    if (const auto entry = m_resources.numberWords.value(atom.folded))
        atom.numberWord = numberWordOf(*entry);
    if (const auto entry = m_resources.timeWords.value(atom.folded))
        atom.timeWord = timeWordOf(*entry);
}

/// "10 000": a space parts groups of three digits. "٤٢٫٥": so do the marks of other scripts, which are signs of their
/// own. ".08": a full stop before digits and behind nothing is a decimal one.
void AtomReader::joinDigits()
{
    size_t kept = 0;
    bool joined = false;
    for (const Atom &atom : m_atoms) {
        const bool digits = kept > 0 && atom.isDigits();
        if (const bool group = digits && continuesGroups(m_atoms[kept - 1], atom, joined);
            group || (digits && isDecimals(kept, atom))) {
            take(m_atoms[kept - 1], atom);
            joined = group;
            continue;
        }
        joined = false;
        if (digits && isSeparated(kept, atom)) {
            --kept;
            take(m_atoms[kept - 1], atom);
            continue;
        }
        m_atoms[kept++] = atom;
    }
    m_atoms.resize(kept);
}

/// "10 |000|"
bool AtomReader::continuesGroups(const Atom &last, const Atom &atom, bool joined)
{
    const bool group = atom.text.size() == 3 ? atom.isPlainDigits() : atom.text.indexOf(u'.') == 3;
    const bool opens = last.isPlainDigits() && last.text.size() <= 3 && last.text.front() != u'0' && !last.glued;
    return group && last.isDigits() && atom.span.begin == last.span.end + 1 && (opens || joined);
}

/// ".|5|", "-.|5|"
bool AtomReader::isDecimals(size_t kept, const Atom &atom) const
{
    const Atom &last = m_atoms[kept - 1];
    const bool opens = !last.glued || (kept > 1 && m_atoms[kept - 2].isDash() && !m_atoms[kept - 2].glued);
    return last.is(u".") && opens && atom.glued && atom.isPlainDigits();
}

/// "٤٢٫|٥|", "１，|２３４|"
bool AtomReader::isSeparated(size_t kept, const Atom &atom) const
{
    if (kept < 2 || !atom.glued || !m_atoms[kept - 1].glued || !m_atoms[kept - 2].isDigits())
        return false;
    const QStringView mark = m_atoms[kept - 1].text;
    return mark.size() == 1 &&
           (isForeignPoint(mark.front()) || (isForeignComma(mark.front()) && atom.text.size() == 3));
}

/// Makes @p atom the end of @p number.
void AtomReader::take(Atom &number, const Atom &atom) const
{
    number.kind = Atom::Kind::Digits;
    number.span.end = atom.span.end;
    number.text = textOf(m_article, number.span);
    number.folded = number.text;
    number.number = valueOfDigits(number.text);
}

} // namespace sourcelight::extraction
