// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/claimtext.h"

#include "ui/panels/figures.h"

#include <QCoreApplication>

#include <cmath>

namespace sourcelight::ui
{

using namespace Qt::StringLiterals;

namespace
{

struct ClaimText {
    Q_DECLARE_TR_FUNCTIONS(ClaimText)
};

constexpr qsizetype longestQuote = 40;

QString quoted(QStringView written)
{
    const QString line = written.first(std::min(written.size(), 4 * longestQuote)).toString().simplified();
    return line.size() > longestQuote ? line.first(longestQuote - 1) + u'…' : line;
}

/// Of "1st", "22nd", "13th".
QString englishOrdinalEnding(double value)
{
    const int last = int(std::fmod(value, 100));
    const bool teens = last >= 11 && last <= 13;
    switch (teens ? 0 : last % 10) {
    case 1:
        return u"st"_s;
    case 2:
        return u"nd"_s;
    case 3:
        return u"rd"_s;
    default:
        return u"th"_s;
    }
}

/// "3rd", "3e", "3.º"; "3." in most other languages.
QString ordinal(double value, const QLocale &locale)
{
    const QString number = figure(value, locale);
    switch (locale.language()) {
    case QLocale::English:
        return number + englishOrdinalEnding(value);
    case QLocale::French:
        return number + (value == 1 ? u"er"_s : u"e"_s);
    case QLocale::Spanish:
        return number + u".º"_s;
    default:
        return number + u'.';
    }
}

/// Puts currency, percent sign or unit around a bare figure.
QString dressed(const NumericClaim &claim, QString bare, double amount)
{
    if (claim.kind == ClaimKind::Money) {
        const qsizetype sign = bare.startsWith(u'−') ? 1 : 0;
        return bare.insert(sign, currencySign(claim.currency));
    }
    const bool inPoints = claim.unit.endsWith("point"_L1);
    if (claim.kind == ClaimKind::Percent && !inPoints)
        return bare + u" %"_s;
    const bool measured = claim.kind == ClaimKind::Percent || claim.kind == ClaimKind::Measure ||
                          claim.kind == ClaimKind::Age || claim.kind == ClaimKind::Duration;
    return measured ? bare + unitSuffix(claim.unit, amount) : bare;
}

QString single(const NumericClaim &claim, double amount, const QLocale &locale)
{
    switch (claim.kind) {
    case ClaimKind::Ordinal:
        return ordinal(amount, locale);
    case ClaimKind::Fraction:
        return fraction(amount, locale);
    case ClaimKind::Multiplier:
        return u"× "_s + figure(amount, locale);
    default:
        return dressed(claim, figure(amount, locale), amount);
    }
}

QString comparatorSign(Comparator comparator)
{
    switch (comparator) {
    case Comparator::Less:
        return u"< "_s;
    case Comparator::AtMost:
        return u"≤ "_s;
    case Comparator::More:
        return u"> "_s;
    case Comparator::AtLeast:
        return u"≥ "_s;
    case Comparator::About:
        return u"≈ "_s;
    case Comparator::Equal:
    case Comparator::Between:
    case Comparator::Vague:
        return {};
    }
    return {};
}

/// The interval of a claim that names no single amount; empty where it has no ends.
QString interval(const NumericClaim &claim, const QLocale &locale)
{
    if (claim.low && claim.high)
        return dressed(claim, figureRange(*claim.low, *claim.high, locale), *claim.high);
    if (claim.low)
        return comparatorSign(claim.lowIncluded ? Comparator::AtLeast : Comparator::More) +
               single(claim, *claim.low, locale);
    if (claim.high)
        return comparatorSign(claim.highIncluded ? Comparator::AtMost : Comparator::Less) +
               single(claim, *claim.high, locale);
    return {};
}

bool isHoldable(const std::optional<double> &amount)
{
    return !amount || std::isfinite(*amount);
}

QString ofValue(const NumericClaim &claim, double value, const QLocale &locale)
{
    const bool changeBy = claim.change && claim.change->mode == ChangeMode::By && claim.kind != ClaimKind::Multiplier;
    const double amount = changeBy ? std::abs(value) : value;
    QString text = single(claim, amount, locale);
    if (changeBy)
        text.prepend(claim.change->direction == ChangeDirection::Up ? u'+' : u'−');
    text.prepend(comparatorSign(claim.comparator));
    return claim.negated && amount != 0 ? ClaimText::tr("not %1").arg(text) : text;
}

} // namespace

QString amountText(const NumericClaim &claim, QStringView written, const QLocale &locale)
{
    if (isPointInTime(claim)) {
        const QString time = pointInTime(claim.timex, locale);
        return time.isEmpty() ? quoted(written) : time;
    }
    if (claim.comparator == Comparator::Vague || !isHoldable(claim.value) || !isHoldable(claim.low) ||
        !isHoldable(claim.high))
        return quoted(written);
    if (claim.change && claim.change->mode == ChangeMode::FromTo && claim.change->from && claim.change->to)
        return dressed(claim, u"%1 → %2"_s.arg(figure(*claim.change->from, locale), figure(*claim.change->to, locale)),
            *claim.change->to);
    const QString text = claim.value ? ofValue(claim, *claim.value, locale) : interval(claim, locale);
    return text.isEmpty() ? quoted(written) : text;
}

QString changeText(const NumericClaim &claim, const QLocale &locale)
{
    if (!claim.change)
        return {};
    const Change &change = *claim.change;
    const bool up = change.direction == ChangeDirection::Up;
    const QString from = change.from ? single(claim, *change.from, locale) : QString();
    switch (change.mode) {
    case ChangeMode::FromTo:
        return up ? ClaimText::tr("increase") : ClaimText::tr("decrease");
    case ChangeMode::To:
        if (from.isEmpty())
            return up ? ClaimText::tr("increase to") : ClaimText::tr("decrease to");
        return (up ? ClaimText::tr("increase from %1") : ClaimText::tr("decrease from %1")).arg(from);
    case ChangeMode::By:
        if (change.to)
            return ClaimText::tr("to %1").arg(single(claim, *change.to, locale));
        return from.isEmpty() ? QString() : ClaimText::tr("from %1").arg(from);
    }
    return {};
}

std::optional<double> sizeOf(const NumericClaim &claim)
{
    if (claim.value)
        return claim.value;
    if (claim.low && claim.high)
        return (*claim.low + *claim.high) / 2;
    return claim.low ? claim.low : claim.high;
}

bool isPointInTime(const NumericClaim &claim)
{
    return claim.kind == ClaimKind::Date || claim.kind == ClaimKind::Time;
}

} // namespace sourcelight::ui
