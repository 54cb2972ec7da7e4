// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/atoms.h"

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

bool isWordCharacter(QStringView text, qsizetype i)
{
    const QChar c = text[i];
    if (c.isLetter() || c.isMark() || c.isSurrogate())
        return true;
    const bool inside = i > 0 && i + 1 < text.size() && text[i - 1].isLetter() && text[i + 1].isLetter();
    if (c == u'\'' || c == QChar(0x2019))
        return inside;
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

/// A comma parts groups of three digits ("1,234"), or of two before more ("1,23,456"); elsewhere it ends the number.
bool groupsDigits(QStringView text, qsizetype comma)
{
    const qsizetype digits = digitsAt(text, comma + 1);
    const qsizetype after = comma + 1 + digits;
    return digits == 3 || (digits == 2 && after < text.size() && text[after] == u',' && groupsDigits(text, after));
}

qsizetype endOfDigits(QStringView text, qsizetype begin)
{
    qsizetype end = begin + digitsAt(text, begin);
    while (end < text.size()) {
        const bool grouping = (text[end] == u',' && groupsDigits(text, end)) ||
                              (isGroupingSpace(text[end]) && digitsAt(text, end + 1) == 3) ||
                              (text[end] == u'.' && digitsAt(text, end + 1) > 0);
        if (!grouping)
            break;
        end += 1 + digitsAt(text, end + 1);
    }
    return end;
}

void readToken(const Article &article, Span token, std::vector<Atom> &atoms)
{
    const QStringView text = textOf(article, token);
    for (qsizetype i = 0; i < text.size();) {
        Atom atom;
        qsizetype end = i + 1;
        if (text[i].isDigit()) {
            atom.kind = Atom::Kind::Digits;
            end = endOfDigits(text, i);
            atom.number = valueOfDigits(text.sliced(i, end - i));
        } else if (text[i].isLetter() || text[i].isSurrogate()) {
            while (end < text.size() && isWordCharacter(text, end))
                ++end;
        } else {
            atom.kind = Atom::Kind::Sign;
        }
        atom.span = {token.begin + i, token.begin + end};
        atom.text = text.sliced(i, end - i).toString();
        atom.folded = atom.text.toLower();
        atom.glued = !atoms.empty() && atoms.back().span.end == atom.span.begin;
        atoms.push_back(std::move(atom));
        i = end;
    }
}

} // namespace

std::optional<double> valueOfDigits(QStringView digits)
{
    const qsizetype lastPoint = digits.lastIndexOf(u'.');
    const bool severalPoints = lastPoint >= 0 && digits.first(lastPoint).contains(u'.');
    QString plain;
    plain.reserve(digits.size());
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (digits[i].isDigit())
            plain += QChar(u'0' + digits[i].digitValue());
        else if (digits[i] == u'.' && !severalPoints)
            plain += u'.';
    }
    bool ok = false;
    const double value = plain.toDouble(&ok);
    constexpr double largestExact = 1e18;
    return ok && std::isfinite(value) && value <= largestExact ? std::optional(value) : std::nullopt;
}

std::vector<Atom> readAtoms(const Article &article, const Sentence &sentence)
{
    std::vector<Atom> atoms;
    atoms.reserve(sentence.tokens.size());
    for (const Token &token : sentence.tokens)
        readToken(article, token.span, atoms);
    return atoms;
}

} // namespace sourcelight::extraction
